import { appeals } from './appeals.ts';
import { cascade } from './cascade.ts';
import { conference } from './conference.ts';
import { conflicts } from './conflicts.ts';
import { coverage } from './coverage.ts';
import { data } from './data.ts';
import { graph } from './graph.ts';
import { links } from './links.ts';
import { partners } from './partners.ts';
import { recognition } from './recognition.ts';
import { rights } from './rights.ts';
import { joining, scoreboard } from './scoreboard.ts';
import { services } from './services.ts';
import { statistics } from './statistics.ts';

/** What the pages of the working parts say, in Simplified script; each part has a file of its own. */
export const work = {
  title: '协作',
  summary: '2007 年议定的十项工作和联席会议在这里怎样运转：每一栏都由有日期、有出处的条目算出来，没有条目的写“无记录”。',
  systems: '成都的六个服务体系',
  parts: '怎样协作',
  noRecord: '无记录',
  links,
  statistics,
  agreed: '2007 年的约定',
  recognition,
  coverage,
  scoreboard,
  joining,
  cascade,
  conference,
  conflicts,
  graph,
  rights,
  partners,
  data,
  services,
  appeals,
} as const;
