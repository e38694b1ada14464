import { isHan } from '../text/chars';
import { isCommonWord } from './commonWords';
import { mayOpenPhrase, opensPhrase } from './setForms';

/** The characters that make a doubled one right: behind which it may stand (`目的的`), ahead of which (`了了解`). */
export interface DoublingGuard {
  readonly after: string;
  readonly before: string;
}

/** Function words, hardly ever doubled but where two words meet. */
export const DOUBLED_PARTICLES: Readonly<Record<string, DoublingGuard>> = {
  的: { after: '目标有是打端众他她之鹄靶质的', before: '确士卡士哥' },
  了: { after: '不未没完为罢知一末了明甚时', before: '解结断却然如此无如事债账斋' },
  和: { after: '总平温调共缓谐柔饱祥随亲附暖中不求讲议谋清泰昭元', before: '美气睦平谐解顺乐善蔼煦田畅谈好' },
  与: { after: '参给赠授赋付予干', before: '会时' },
  们: { after: '', before: '' },
  及: { after: '', before: '时格早第' },
  把: { after: '一两几大火车手拖门刀', before: '关握握控脉手守' },
  被: { after: '棉植覆毛', before: '子动' },
  于: { after: '由', before: '是' },
  要: { after: '重需主必首概摘纪提紧次简扼险想只就', before: '约素求点件害领务塞闻目职诀' },
  为: { after: '沦作行成认以因视称变化转较更极颇尤最大人难有无何定列评即改分', before: '什何难止期' },
  是: { after: '求的就可不但还也只凡若总算要老倒硬国真正便即', before: '非否' },
  在: { after: '实存现正内外潜所自旨健重志意', before: '线于校职读岗场座建押逃野任' },
  对: { after: '反针应相绝面核配比校派作答查敌', before: '台港日美俄欧方外其象话口于立手策照接付比账待称抗标岸内' },
  将: { after: '即必行麻名大上中少健悍老虎闯', before: '来军士领要近会' },
  从: { after: '服自听盲跟随遵顺侍主', before: '而前来事此容业严教政众属' },
  由: { after: '交自理缘因经事情', before: '于此来衷头' },
  向: { after: '方走面取导流倾志转指意动朝趋航定风去内外双单横纵逆所', before: '导往上前来阳' },
  以: { after: '可所难足得予加用何是借据', before: '上下及来后前内外为便致至往免' },
  也: { after: '', before: '许门' },
  就: { after: '成迁高低俯屈造', before: '业医近读职任餐寝' },
  不: { after: '无莫岂差要何并毫', before: '' },
  还: { after: '归退返偿交生送发奉收', before: '款原价债清贷田乡给本' },
  又: { after: '', before: '' },
  些: { after: '', before: '微许' },
  但: { after: '不非岂', before: '' },
  而: { after: '从然因进反继时转甚故', before: '' },
  或: { after: '抑间即甚', before: '' },
  其: { after: '尤极及与', before: '' },
  这: { after: '', before: '' },
  那: { after: '刹', before: '' },
  使: { after: '大天公特出行迫驱致假即纵', before: '用命者馆劲节' },
  给: { after: '供补自配交送发付寄分', before: '予以与养水力' },
  让: { after: '谦转出忍退避礼割', before: '利步位座' },
  能: { after: '功才性职技智可产动核潜全势热效节机异低万太风电', before: '力够源量动耗手见效级' },
  已: { after: '而早业', before: '' },
  因: { after: '原病基起诱成内外主', before: '果素地' },
  则: { after: '原规守细准总法否实', before: '' },
  却: { after: '退冷忘推省了抛', before: '步' },
  更: { after: '变三五半', before: '新换改' },
};

/**
 * Characters that are doubled in earnest (`紧紧`, `试试`), or with which one word often ends and the next begins (`组织部部长`).
 * What numerals and measures do is another matter: `一件件`.
 */
const RIGHTLY_DOUBLED =
  '病原反品医物约电海期城库地有国部院局市省州县区司厅水体楼队新全作委任学校党年证建罪股税审馆疫域内权件联汇同路会长员团村乡镇所站组班处科室店厂师军连旅法工车河主金' +
  '一二三四五六七八九十百千万〇仅习高重源跃治婆爷奶妈爸哥姐弟妹叔公单种聊见深生紧牢层步时事人天月日家户处件个条点些次代辈段片批项桩句声' +
  '分展港息林业剧课至等早炮立债藏湖制集前花手' +
  '看想说谈讲走问听试洗修查摆拉唠跑动吃写握学读算比画练养理扯摸数逛坐歇转挤推敲改帮管查搞做干上下中大小多少好久常往渐刚恰偏偶';

const RIGHTLY: ReadonlySet<number> = new Set(
  [...RIGHTLY_DOUBLED, ...Object.keys(DOUBLED_PARTICLES)].map((one) => one.charCodeAt(0)),
);

/** Words of two characters that are said twice: for a while, for a little, for weight, or as a call. */
const SAID_TWICE =
  '大片 大块 大把 大口 大批 大步 小步 小口 小块 成片 成堆 成批 成群 国旗 决赛 工序 班次 车次 苏丹 黄石 ' +
  '研究 讨论 商量 考虑 学习 锻炼 休息 打扫 收拾 整理 了解 交流 沟通 调查 检查 比较 分析 总结 宣传 介绍 参观 关心 照顾 认识 放松 活动 运动 体验 感受 体会 调研 观察 琢磨 思考 反思 检讨 协调 合计 教育 批评 表扬 尝试 鼓励 安慰 教训 敲打 打听 汇报 意思 舒服 高兴 热闹 清静 凉快 暖和 干净 轻松 安静 明白 清楚 欢迎 恭喜 谢谢 久仰 加油 保重 辛苦 可惜 彼此 非常 特别 永远 十分 千万 快点 很多 许多 多少 哪些 什么 怎么 如何 某某 好好 等等 慢慢 点点 多多 看看 想想 说说 算算 试试 核实 核对 盘算 打算 计划 规划 准备 布置 修改 修理 修整 修补 打磨 推敲 斟酌 掂量 权衡 对照 检验 考验 考察 走访 走动 联络 联系 联合 团结 帮助 帮忙 支持 指导 指点 指教 请教 探讨 探索 摸索 钻研 练习 复习 温习 演练 训练 培养 培训 打扮 装修 装扮 布局 改进 改善 改造 调整 调节 调理 梳理 清理 清洗 整顿 治理 管理 监督 督促 催促 提醒 提示 解释 说明 澄清 表示 表现 表态 展示 展现 回忆 回顾 回味 品味 品尝 欣赏 享受 娱乐 玩耍 溜达 散步 转悠 聊聊 议论 评论 评价 评估 衡量 测量 统计 计算 估计 预测 审查 审议 审核 把关 动员 发动 号召 组织 安排 安顿 安置 应付 应对 对付 解决 化解 消化 吸收 借鉴 参考 参照 模仿 体贴 体谅 理解 谅解 宽容 包容 担待 原谅 可怜 同情 关照 招呼 招待 接待 款待 庆祝 庆贺 祝贺 纪念 缅怀 告诉 通知 打探 开导 劝说 说服 疏导 疏通 缓解 缓和 平静 冷静 镇定 镇静 振作 激励 刺激 鞭策 磨炼 磨练 历练 熏陶 陶冶 充实 丰富 补充 完善 修养 休养 调养 保养 维修 维护 养护 保护 爱护 呵护 热爱 鼓舞 活跃 活动 落实 规范 纠正 更正 端正 严肃 严厉 惩罚 惩治 警告 警示 吓唬 威风 风光 显摆 炫耀 得意 乐呵 开心 快乐 幸福 知道 晓得 懂得 记得 放心 小心 当心 注意 留心 留意 用心 上心 哈哈 呵呵 ' +
  // These name a body ahead of its office: 支部支部书记.
  '组织 社区 干部 部门 单位 公司 支部 年级 学校 班级 车间 中心 委员 书记 街道 村民 居民 职工 学生 教师 党委 党组 政府 机关 小组 小区 大队 学院 医院 法院 银行 集团 协会 基地 园区 景区 库区 校区 厂区 城区 地区 山区 集镇 乡镇 村委 居委 常委 政委 省委 市委 县委 区委 人大 政协 工会 团委 妇联 总工 行政 财政 公安 司法 民政 国家 民族 世界 国际 中国 中央 人民 代表 主任 主席 校长 院长 厂长 局长 部长 处长 科长 所长 站长 队长 班长 组长 会长';
let saidTwice: ReadonlySet<string> | undefined;

/** Whether a word of two characters, met twice in a row, stands there once too often, as far as the word itself can tell. */
export function isOnceEnough(word: string): boolean {
  saidTwice ??= new Set(SAID_TWICE.split(' '));
  return (
    isCommonWord(word) && !saidTwice.has(word) && !/[一二两三四五六七八九十百千万几每第半多好不再又]|(.)\1/u.test(word)
  );
}

/** Behind these, a doubled character is a measure that says "each" (`一件件`), or a year (`2023年年底`). */
const MEASURES = /[每几两\d]/;
/** 一定, 一直: no measure behind 一. */
const NO_MEASURE = '定直起切致贯旦律概向';
const JOINS = '的了着是要和与';

/**
 * Whether one of the two like characters at `start` stands there too much: without it the text is a set phrase, or one of the two
 * belongs to a word and the other, between whole words, to nothing (`这些些设想`, `贯彻落落实`).
 */
export function isDoubledInWord(text: string, start: number): boolean {
  const one = text.charAt(start);
  const before = text.charAt(start - 1);
  const behind = text.charAt(start + 2);
  // 山山水水, 扎扎实实, 息息相关
  if (before === text.charAt(start - 2) || behind === text.charAt(start + 3)) return false;
  if (mayOpenPhrase(text.charCodeAt(start), text.charCodeAt(start)) && opensPhrase(text, start, 3)) return false;
  const isRightly = RIGHTLY.has(text.charCodeAt(start));
  const opensWord = isCommonWord(one + behind);
  // 思政课|课程
  if (isDoubledInPhrase(text, start)) return !isRightly || !opensWord;
  if (isRightly || MEASURES.test(before) || behind === '长') return false;
  if (before === '一' && !NO_MEASURE.includes(one)) return false;
  const endsWord = isCommonWord(before + one);
  if (endsWord === opensWord) return false;
  return endsWord
    ? stands(behind) || isCommonWord(text.slice(start + 2, start + 4))
    : stands(before) || isCommonWord(text.slice(start - 2, start));
}

/** Whether a character is no part of a longer word. */
function stands(one: string): boolean {
  return one === '' || JOINS.includes(one) || !isHan(one.charCodeAt(0));
}

/** Longest set phrase that is looked for. */
const LONGEST = 16;

/** Whether the text is a set phrase without one of the two like characters at `start`, neither of them its first or last. */
function isDoubledInPhrase(text: string, start: number): boolean {
  const from = Math.max(0, start - LONGEST);
  let single: string | undefined;
  for (let head = start - 1; head >= from; head--) {
    if (!mayOpenPhrase(text.charCodeAt(head), text.charCodeAt(head + 1))) continue;
    single ??= text.slice(from, start) + text.slice(start + 1, start + 1 + LONGEST);
    if (opensPhrase(single, head - from, start - head + 1)) return true;
  }
  return false;
}
