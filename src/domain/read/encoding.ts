/** Why bytes are not UTF-8: the first line that is not, the encoding it is probably in, and what it reads as in that. */
export interface EncodingFault {
  line: number;
  encoding: 'GBK' | 'Big5' | 'UTF-16' | null;
  /** The line in that encoding; empty where none is likely. */
  reads: string;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
const candidates = [
  ['GBK', 'gb18030'],
  ['Big5', 'big5'],
] as const;

/** Characters that stand in nearly every Chinese text of either script; a wrong decoding hardly ever gives them. */
const common = new Set(
  '的一是不了在人有和中大为以会国业企年月日于个与对协商工作展发行经务服公司部市资金融示例家通知關于為會國業與對協發經務資標題政策文件管理省区區及其他本可能要求等方面第',
);

/** Reads strict UTF-8 without its byte-order mark, or says why the bytes are no such text. */
export function decodeUtf8(bytes: Uint8Array): string | EncodingFault {
  try {
    return utf8.decode(bytes);
  } catch {
    return faultOf(bytes);
  }
}

/** Whether a UTF-8 text begins with a byte-order mark. */
export function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function faultOf(bytes: Uint8Array): EncodingFault {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return { line: 1, encoding: 'UTF-16', reads: '' };
  }
  let line = 1;
  let start = 0;
  for (let index = 0; index <= bytes.length; index += 1) {
    if (index < bytes.length && bytes[index] !== 0x0a) continue;
    const part = bytes.subarray(start, index);
    if (!isUtf8(part)) return { line, ...guess(part) };
    start = index + 1;
    line += 1;
  }
  return { line, encoding: null, reads: '' };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    utf8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The encoding in which a line has most common characters, where any has. */
function guess(bytes: Uint8Array): Pick<EncodingFault, 'encoding' | 'reads'> {
  let best: Pick<EncodingFault, 'encoding' | 'reads'> = { encoding: null, reads: '' };
  let bestScore = 0;
  for (const [encoding, label] of candidates) {
    const reads = decoded(bytes, label);
    const score = [...reads].filter((character) => common.has(character)).length;
    if (score > bestScore) {
      best = { encoding, reads: reads.trim() };
      bestScore = score;
    }
  }
  return best;
}

function decoded(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
