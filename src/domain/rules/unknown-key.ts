import { schemas } from '../schemas/index.ts';
import { keysAt } from '../schemas/keys.ts';
import { network } from '../schemas/network.ts';
import { nearest } from '../text/nearest.ts';
import { bulletin } from './example.ts';
import { printPath, type Rule } from './rule.ts';

export const unknownKey: Rule = {
  name: 'unknown-key',
  title: { zh: '没有这个键', en: 'An unknown key' },
  why: { zh: '拼错的键会悄悄丢掉内容', en: 'a misspelt key would silently lose what it holds' },
  example: {
    bad: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\nefective: 2020-01-01\n') },
    good: { 'bulletins/editorial/first.mdx': bulletin('第一号通知', 'status: in-force\neffective: 2020-01-01\n') },
  },
  checkFile(file) {
    return file.drafts.flatMap(({ place, issues, locate }) =>
      issues
        .filter(({ code }) => code === 'unrecognized_keys')
        .flatMap(({ path, keys }) =>
          (keys ?? []).map((key) => {
            const allowed = keysAt(place ? schemas[place.collection] : network, path);
            const close = nearest(key, allowed);
            const list = allowed.join(' ');
            const full = printPath([...path, key]);
            return {
              ...locate([...path, key]),
              what: { zh: `没有 ${full} 这个键`, en: `there is no key ${full}` },
              instead: close
                ? { zh: `是不是 ${close}？`, en: `did you mean ${close}?` }
                : { zh: `删去它，或从这些里选：${list}`, en: `delete it, or choose one of: ${list}` },
            };
          }),
        ),
    );
  },
};
