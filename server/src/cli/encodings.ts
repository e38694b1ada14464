import iconv from 'iconv-lite';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text with all that is needed to write it back as it was. */
export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/** The bytes are no text that can be read; the message is for the user. */
export class DecodingError extends Error {}

const MARKS: readonly (readonly [encoding: Encoding, mark: Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];

const REPLACEMENT = '\uFFFD';

/**
 * Decodes by byte order mark, else as UTF-8 where it is valid, else as GB18030 where that is.
 * Throws a DecodingError for anything else.
 */
export function decode(bytes: Buffer): DecodedText {
  for (const [encoding, mark] of MARKS) {
    if (!bytes.subarray(0, mark.length).equals(mark)) continue;
    const body = bytes.subarray(mark.length);
    const text = encoding === 'utf-8' ? decodeUtf8(body) : decodeUtf16(body, encoding);
    if (text === undefined) throw new DecodingError('不是文本文件');
    return { text, encoding, bom: true };
  }
  // No draft holds a NUL; what does is a binary file or UTF-16 whose mark is gone.
  if (bytes.includes(0)) throw new DecodingError('不是文本文件');
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', bom: false };
  // Damaged UTF-8 can pass for GB18030 and would come out as gibberish.
  if (isDamagedUtf8(bytes)) throw new DecodingError('UTF-8 编码有损坏，无法读取');
  const text = iconv.decode(bytes, 'gb18030');
  if (text.includes(REPLACEMENT) || hasControls(text)) throw new DecodingError('不是文本文件');
  return { text, encoding: 'gb18030', bom: false };
}

/** The bytes of `text` in the encoding that `like` came in, with its byte order mark. */
export function encode(text: string, like: Pick<DecodedText, 'encoding' | 'bom'>): Buffer {
  const body =
    like.encoding === 'utf-8' ? Buffer.from(text, 'utf8') : iconv.encode(text, like.encoding, { addBOM: false });
  const mark = like.bom ? MARKS.find(([encoding]) => encoding === like.encoding)?.[1] : undefined;
  return mark ? Buffer.concat([mark, body]) : body;
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeUtf16(bytes: Buffer, encoding: Encoding): string | undefined {
  return bytes.length % 2 === 0 ? iconv.decode(bytes, encoding, { stripBOM: false }) : undefined;
}

/** Whether nearly everything beyond ASCII is well-formed UTF-8; of GB18030 text hardly anything is. */
function isDamagedUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  let broken = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0xfffd) broken++;
    else if (unit >= 0x2000) sound++;
  }
  return sound > broken * 4;
}

/** Control characters that no text file holds. */
function hasControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1a) return true;
  }
  return false;
}
