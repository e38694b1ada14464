import type { Confusable } from '../confusable';
import { confusables, guarded } from './authoring';

/** The vocabulary of official speeches and papers: terms and set phrases of this register. */
export const official: readonly Confusable[] = [
  ...confusables({ cause: 'sound', tier: 'certain', source: 'xianhan7' })`
    部署 ← 布暑
    贯彻 ← 惯彻 贯撤 灌彻 贯澈
    凝聚力 ← 宁聚力
    统筹 ← 统愁 统酬 统踌 统畴
    生态文明 ← 生态文名 生太文明 生态闻明
    供给侧 ← 供给则 供给测 供给策
    社会主义 ← 社会主意 社会注义
    马克思主义 ← 马克斯主义 马克思主意 马可思主义
    列宁主义 ← 列宁主意 列宁注义
    官僚主义 ← 官僚主意 官瞭主义
    形式主义 ← 形式主意 行式主义 形势主义 型式主义
    享乐主义 ← 享乐主意
    民主集中制 ← 民主积中制 民主集中治 民主集中致 民主急中制
    群众路线 ← 群众路现
    八项规定 ← 八项归定
    政治生态 ← 政治生太
    恪尽职守 ← 客尽职守 恪尽值守 刻尽职守 恪尽职手
    渎职 ← 犊职
    检验 ← 捡验
    考核 ← 考劾
    奖惩 ← 奖逞
    激励 ← 激厉 激砺
    鼓励 ← 鼓厉
    鼓舞 ← 鼓午
    奖励 ← 奖厉
    表彰 ← 表璋 标彰
    扬长避短 ← 扬长蔽短 杨长避短 扬长必短
    钉钉子 ← 订钉子 盯钉子
    懈怠 ← 懈殆
    松懈 ← 松械
    辉煌 ← 辉惶 辉皇
    奇迹 ← 奇绩
  `,
  ...confusables({ cause: 'sound', tier: 'certain', source: 'idiom' })`
    踔厉奋发 ← 踔历奋发 踔励奋发 绰厉奋发 踔力奋发 踔厉奋法
    统筹兼顾 ← 统筹兼故 统筹兼雇 统筹监顾
  `,
  ...confusables({ cause: 'sound', tier: 'certain', source: 'usage' })`
    安排部署 ← 安排部属 按排部署
    动员部署 ← 动员部属
    全面部署 ← 全面部属
    贯彻落实 ← 贯彻落是 贯彻落时
    落到实处 ← 落到实出 落到时处
    落地见效 ← 落地建效
    入脑入心 ← 入恼入心
    知行合一 ← 知行和一 知行合依
    砥砺前行 ← 砥励前行 砥厉前行 砥历前行 抵砺前行 砥砺前形 砥砺潜行 低砺前行
    砥砺奋进 ← 砥励奋进 抵砺奋进 砥厉奋进 砥砺奋近
    勇毅前行 ← 勇义前行 勇意前行 勇异前行 勇毅前形 勇毅潜行
    行稳致远 ← 行稳至远 行稳制远 行稳志远
    守正创新 ← 守正创薪 守证创新 守政创新
    凝心聚力 ← 凝心聚利 凝心具力 宁心聚力 凝新聚力
    凝聚共识 ← 凝聚共时 凝聚供识
    统筹推进 ← 统筹推近
    统筹协调 ← 统筹谐调
    脱贫攻坚 ← 脱贫功坚 脱贫攻艰 脱贫公坚
    乡村振兴 ← 乡村振新 乡村震兴 乡村正兴 乡村振心 相村振兴
    高质量发展 ← 高质量发占 高制量发展 高质量法展
    体制机制 ← 体制机智 体制机置 体制几制 体质机制
    核心价值观 ← 核心价直观 核心价植观
    从严治党 ← 从严制党 从言治党 重严治党
    依法治国 ← 依法制国 依法致国
    依法行政 ← 依法形政 依法行正
    依法依规 ← 已法依规 依法依归
    三会一课 ← 三会一科
    主题党日 ← 主体党日
    调查研究 ← 调察研究 调查研就 调查岩究 掉查研究
    深入基层 ← 深入基曾
    深入细致 ← 深入细至
    深入推进 ← 深入推近
    领导干部 ← 领到干部
    干部队伍 ← 干部队五
    从严律己 ← 从言律己
    廉政建设 ← 廉正建设
    党风廉政 ← 党风廉正 党风廉证 党风联政
    廉洁从政 ← 廉洁从正 廉结从政
    反腐败 ← 反付败 反腐拜
    拒腐防变 ← 拒腐防辨 据腐防变
    四个意识 ← 四个义识
    政治站位 ← 政治占位
    大局意识 ← 大局义识
    看齐意识 ← 看其意识 看奇意识
    责任意识 ← 责任义识
    担当作为 ← 担当做为 担挡作为
    敢于担当 ← 敢于担挡 感于担当
    敢于斗争 ← 感于斗争
    履职尽责 ← 履职尽则
    尽职尽责 ← 尽职尽则 近职尽责
    失职渎职 ← 失职读职
    各负其责 ← 各付其责 各负其则 各负奇责
    压实责任 ← 压时责任 压实则任
    监督检查 ← 兼督检查
    踏石留印 ← 踏石留引 踏实留印
    抓铁有痕 ← 抓铁有恨
    常抓不懈 ← 常抓不谢 常抓不屑
    不懈努力 ← 不谢努力
    奋斗目标 ← 愤斗目标
    再创佳绩 ← 再创佳迹
    再上新台阶 ← 再上新台介
    再立新功 ← 再立新工
    先进事迹 ← 先进事绩 先进事记
  `,
  ...confusables({ cause: 'shape', tier: 'certain', source: 'xianhan7' })`
    贯彻 ← 贯切 贯砌
    享乐主义 ← 亨乐主义
    群众路线 ← 郡众路线
    恪尽职守 ← 格尽职守
  `,
  ...confusables({ cause: 'shape', tier: 'certain', source: 'idiom' })`
    踔厉奋发 ← 卓厉奋发
  `,
  ...confusables({ cause: 'shape', tier: 'certain', source: 'usage' })`
    脱贫攻坚 ← 脱贪攻坚
    从严治党 ← 从严冶党
    依法治国 ← 依法冶国
    深入基层 ← 深人基层
    深入细致 ← 深人细致
    深入推进 ← 深人推进
    深入开展 ← 深人开展
    深入贯彻 ← 深人贯彻
    深入学习 ← 深人学习
    深入实际 ← 深人实际
    群众观点 ← 郡众观点
    人民群众 ← 人民郡众
    干部群众 ← 干部郡众
    从严律己 ← 从严律已
    履职尽责 ← 屐职尽责
    失职渎职 ← 失职赎职
  `,
  ...confusables({ cause: 'meaning', tier: 'certain', source: 'usage' })`
    督促检查 ← 督查检促
  `,
  ...confusables({ cause: 'sound', tier: 'likely', source: 'xianhan7' })`
    部署 ← 部暑
    检查 ← 捡查
  `,
  ...confusables({ cause: 'sound', tier: 'likely', source: 'usage' })`
    人民群众 ← 人民群中
    干部群众 ← 干部群中
    不懈努力 ← 不屑努力
    不懈奋斗 ← 不屑奋斗
    不懈追求 ← 不屑追求
  `,
  ...confusables({ cause: 'shape', tier: 'likely', source: 'usage' })`
    入脑入心 ← 人脑入心 入脑人心
    干部群众 ← 于部群众
    党员干部 ← 党员千部
    领导干部 ← 领导千部
  `,
  ...confusables({ cause: 'meaning', tier: 'likely', source: 'usage' })`
    依法治国 ← 以法治国
    依法行政 ← 以法行政
  `,
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '部署 ← 布署', {
    notAfter: ['公'],
    notBefore: ['名', '长', '理'],
  }),
  guarded({ cause: 'shape', tier: 'likely', source: 'usage' }, '党员干部 ← 党员于部', {
    notBefore: ['队', '分', '门', '署'],
  }),
  guarded({ cause: 'shape', tier: 'likely', source: 'usage' }, '领导干部 ← 领导于部', {
    notBefore: ['队', '分', '门', '署', '属'],
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '敢于担当 ← 敢与担当', { notAfter: ['勇', '果'] }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '敢于斗争 ← 敢与斗争', { notAfter: ['勇', '果'] }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '勇于担当 ← 勇与担当', {
    notAfter: ['智', '忠', '英', '大'],
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'usage' }, '勇于创新 ← 勇与创新', {
    notAfter: ['智', '忠', '英', '大'],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '弘扬 ← 弘杨', {
    onlyBefore: [
      '传',
      '中',
      '社会',
      '优',
      '民族',
      '时代',
      '先进',
      '革命',
      '伟大',
      '正',
      '爱国',
      '主旋律',
      '劳',
      '科学',
      '志愿',
      '新',
      '党',
      '红色',
      '法治',
      '廉',
    ],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '发扬 ← 发杨', {
    onlyBefore: [
      '光大',
      '传统',
      '民主',
      '优良',
      '成绩',
      '斗争',
      '革命',
      '艰苦',
      '团结',
      '风格',
      '党的',
      '伟大',
      '延安',
      '优势',
      '我',
      '钉钉子',
    ],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '再创佳绩 ← 在创佳绩', {
    notAfter: ['现', '正', '旨', '志', '意', '贵', '重', '力', '好', '乐', '存', '实'],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '再创辉煌 ← 在创辉煌', {
    notAfter: ['现', '正', '旨', '志', '意', '贵', '重', '力', '好', '乐', '存', '实'],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '再上新台阶 ← 在上新台阶', {
    notAfter: ['现', '正', '旨', '志', '意', '贵', '重', '力', '好', '乐', '存', '实'],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '再立新功 ← 在立新功', {
    notAfter: ['现', '正', '旨', '志', '意', '贵', '重', '力', '好', '乐', '存', '实'],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'usage' }, '再创新高 ← 在创新高', {
    notAfter: ['现', '正', '旨', '志', '意', '贵', '重', '力', '好', '乐', '存', '实'],
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '业绩 ← 业迹', { notBefore: ['象', '地'] }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '事迹 ← 事绩', { notBefore: ['效'] }),
];
