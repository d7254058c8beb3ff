import type { PublishListener, Stage } from '../../src/site/publish.ts';

const names: Record<Stage, [doing: string, unit: string]> = {
  read: ['读取文件', '个文件'],
  graph: ['建立链接', '个条目'],
  check: ['检查', '个问题'],
  pages: ['生成网页', '个网页'],
  search: ['建立搜索', '条记录'],
  verify: ['查看成品', '个文件'],
};

/** Prints a line for each stage; on a terminal the seconds run while it works. */
export function progress(output: NodeJS.WriteStream = process.stderr): PublishListener {
  let timer: NodeJS.Timeout | undefined;
  return {
    started(stage) {
      if (!output.isTTY) return;
      const started = Date.now();
      const print = () => output.write(`\r${names[stage][0]}…… ${Math.round((Date.now() - started) / 1000)} 秒 `);
      print();
      timer = setInterval(print, 1000);
    },
    finished(stage, milliseconds, count) {
      clearInterval(timer);
      const [doing, unit] = names[stage];
      output.write(`${output.isTTY ? '\r' : ''}${doing}：${count} ${unit}，${(milliseconds / 1000).toFixed(1)} 秒\n`);
    },
  };
}
