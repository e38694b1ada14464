import { type ConfusableSource, confusables, guarded, inTurns } from './authoring';

/** Fixed patterns: a word lost, left over or exchanged in a set turn. */
export const phrases: readonly ConfusableSource[] = [
  confusables({ cause: 'sound', tier: 'certain', source: 'usage' })`
    与此同时 ← 与此同是 于此同时
    总的来说 ← 总得来说
    总的来看 ← 总得来看
    总的说来 ← 总得说来
    尤其是 ← 犹其是
    不尽如人意 ← 不进如人意 不近如人意
    不仅如此 ← 不紧如此
    除此之外 ← 除次之外
    由此可见 ← 由次可见
    甘于奉献 ← 甘与奉献
    再次感谢 ← 在次感谢
    再次强调 ← 在次强调
    再次重申 ← 在次重申
    存在的问题 ← 存再的问题
    存在问题 ← 存再问题
  `,
  confusables({ cause: 'sound', tier: 'likely', source: 'usage' })`
    不仅仅是 ← 不紧紧是
    有助于 ← 有住于
    立足于 ← 立足与
    致力于 ← 致力与
    一再强调 ← 一在强调
    一再要求 ← 一在要求
  `,
  confusables({ cause: 'meaning', tier: 'likely', source: 'xianhan7' })`
    画句号 ← 划句号
    画等号 ← 划等号
    画问号 ← 划问号
  `,
  confusables({ cause: 'meaning', tier: 'likely', source: 'usage' })`
    更为重要的是 ← 更为重要是
    值得注意的是 ← 值得注意是
    值得一提的是 ← 值得一提是
    需要指出的是 ← 需要指出是
    需要强调的是 ← 需要强调是
    需要说明的是 ← 需要说明是
    令人遗憾的是 ← 令人遗憾是
    总书记指出 ← 总书记在指出
    总书记强调 ← 总书记在强调
    庸懒散 ← 慵懒散
    画上句号 ← 划上句号
    画上等号 ← 划上等号
  `,
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '尤其是 ← 由其是', { notBefore: '否' }),
  guarded({ cause: 'meaning', tier: 'likely', source: 'usage' }, '积极性 ← 积性', {
    notAfter: '面 体 容 淤 堆 沉 冲 累 乘 洪 内 外 集 蓄 残 坡 风',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '之所以 ← 只所以', { notAfter: '船 舰' }),
  guarded({ cause: 'meaning', tier: 'likely', source: 'usage' }, '更重要的是 ← 更重要是', { notBefore: '的 否' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '有利于 ← 有力于', { notAfter: '强' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '在于 ← 再于', {
    onlyAfter: '关键 目的 重点 旨 贵 原因 优势 要义 核心 成败',
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '着眼于 ← 着眼与', { notBefore: '着' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '勇于探索 ← 勇与探索', { notAfter: '智 忠 英 大' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '善于学习 ← 善与学习', { notAfter: '完 改 友 至' }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '务必 ← 勿必', { notAfter: '切 请' }),
  confusables({ cause: 'meaning', tier: 'likely', source: 'usage' })`
    作了很好的总结 ← 作了很好总结
    做了很好的总结 ← 做了很好总结
    作了很好的发言 ← 作了很好发言
    作了很好的示范 ← 作了很好示范
    作了很好的说明 ← 作了很好说明
    作了很好的安排 ← 作了很好安排
  `,
  // A character lost in a turn of four.
  confusables({ cause: 'sound', tier: 'likely', source: 'usage' })`
    贯彻落实 ← 贯落实
    不忘初心 ← 不初心
    与时俱进 ← 与时进 与俱进
    社会主义 ← 社主义
    中华民族 ← 中华族
    依法治国 ← 依治国
    解放思想 ← 解放想
    脱贫攻坚 ← 脱攻坚 脱贫坚
    实事求是 ← 实事是
    共同富裕 ← 共同裕
    伟大复兴 ← 伟复兴
    形式主义 ← 形式义
    官僚主义 ← 官僚义
    战斗堡垒 ← 战堡垒
    先锋模范 ← 先锋范
    纪检监察 ← 纪检察
    命运共同体 ← 命运共体 命运同体
    进一步加强 ← 进一加强
    进一步提高 ← 进一提高
    进一步完善 ← 进一完善
    进一步推进 ← 进一推进
    进一步深化 ← 进一深化
    进一步增强 ← 进一增强
    进一步强化 ← 进一强化
    进一步健全 ← 进一健全
    进一步落实 ← 进一落实
    进一步优化 ← 进一优化
    进一步巩固 ← 进一巩固
    进一步发挥 ← 进一发挥
    人民群众 ← 人民众群
  `,
  inTurns({ cause: 'sound', tier: 'likely', source: 'usage' })`
    贯彻落实 ← 贯彻落 ~县 ~省 ~中央 ~党 ~上级 ~习 ~会议 ~好 ~全 ~国 ~区 ~新 ~科 ~二
    马到成功 ← 马到功成就 ~
    引起高度重视 ← 引起高度视 ~
  `,
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '实事求是 ← 实求是', { notAfter: '事' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '高度重视 ← 高重视', { notAfter: '提 更 极 最 很 较' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '基础设施 ← 基设施', { notAfter: '路 地 塔 坝 桩 堤' }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '群众路线 ← 群路线', { notAfter: '人 楼 景 集' }),
];
