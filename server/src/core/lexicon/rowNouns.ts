/**
 * Nouns of two characters that draft writers hang on a row of heads (思想自觉、政治自觉、行动自觉): others repeat by chance
 * (`党代表大会代表履行代表`).
 */
export const ROW_NOUNS: readonly string[] =
  '自觉 意识 能力 精神 作风 本领 思维 担当 责任 素质 水平 优势 功能 标准 导向 定力 立场 理念 保障 自信 认同 纪律 过硬 建设 有力 到位'.split(
    ' ',
  );
