import type { Span } from '../../text/span';

/**
 * What a page or a seller left inside a paragraph stands between two sentences without a mark of its own, and the speech goes on
 * right behind it. Nothing but its words tells where it ends: so each finder of the kind knows the whole of what it takes.
 */
export type GluedFinder = (text: string) => readonly Span[];

/** Where a foreign stretch may begin: the line, and behind a sentence, a clause, a heading or a bracket. */
export const BEGINS = '(?:^|(?<=[。！？…!?；;，,：:、）)】》”\\s⊙※]))';
/** The same between whole sentences. */
export const BEGINS_SENTENCE = '(?:^|(?<=[。！？…!?；;]\\s{0,4})|(?<=^\\s{1,8}))';

/** What the next sentence of a speech opens with, where nothing parts it from what stands ahead of it. */
export const SPEECH_AHEAD =
  '(?=要(?![闻素点])|我们|我[市县省区镇校局]|咱们|各(?!类|种)|全[市县省区镇国党校院]|把|对|在|以|从|为|这|那|一[是要]|二[是要]|三[是要]|四[是要]|首先|其次|必须|坚持|切实|同志|大家|广大|当前|今[天年]|去年|同时|但|而|并|因此|所以|通过|加强|推进|严格|认真|深入|如果|只有|只要|有的|每)';

/** Goes on as the sentence of the speech that it is a part of: `扫码即可阅读全文的服务`. */
export const GOES_ON =
  /^(?:的|了|着|过|等|和|与|及|或|之|者|量|数|率|超|达|突破|、|功能|服务|方式|业务|制度|行为|现象|问题|活动|工作|情况)/u;

/** What makes a foreign stretch a sentence and not the subject of the speech's: `客户端升级让办事更便捷` has none. */
export const SAYS_SOMETHING =
  /请|可(?!编辑)|即|已|仅|只|无法|需|您|你|就|不|见|来|给|后|[，,：\s“¥￥\dA-Za-z]|吧|哦|呗|点此|点开|点击|更[佳好快清方]|结束|失败|慢慢|随时/u;

/** A match as a span, without the blanks it begins with. `end`: where it ends instead of behind the match. */
export function unindented(said: string, index: number, end = index + said.length): Span {
  return { start: index + said.length - said.trimStart().length, end };
}
