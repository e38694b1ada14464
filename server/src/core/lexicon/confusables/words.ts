import type { Confusable } from '../confusable';
import { confusables, guarded } from './authoring';

/** Words of two and three characters, and their short collocations. */
export const words: readonly Confusable[] = [
  ...confusables({ cause: 'sound', tier: 'certain', source: 'xianhan7' })`
    既然 ← 继然
    既往不咎 ← 即往不咎 继往不咎 既往不究 既往不就
    竞争 ← 竟挣
    竟然 ← 竞然
    毕竟 ← 毕竞
    度假 ← 渡假
    欢度 ← 欢渡
    座无虚席 ← 坐无虚夕
    水龙头 ← 水笼头
    松弛 ← 松驰
    脉搏 ← 脉博 脉膊
    拼搏 ← 拼博 拼膊
    搏斗 ← 膊斗
    胳膊 ← 胳搏
    赤膊 ← 赤搏
    愤慨 ← 奋慨
    寒暄 ← 寒喧 寒渲
    喧闹 ← 暄闹
    喧嚣 ← 暄嚣
    震撼 ← 震憾 震捍
    遗憾 ← 遗撼
    旋律 ← 旋率
    精粹 ← 精萃 精悴
    纯粹 ← 纯萃 纯悴
    荟萃 ← 荟粹
    憔悴 ← 樵悴 憔粹 憔瘁
    赃款 ← 脏款
    贪赃 ← 贪脏
    完善 ← 完缮
    账簿 ← 账薄 帐薄
    蚊帐 ← 蚊账
    帐篷 ← 账篷 帐蓬
    簿册 ← 薄册
    户口簿 ← 户口薄
    薄弱 ← 簿弱
    淡薄 ← 淡簿
    单薄 ← 单簿
    安排 ← 安徘
    按照 ← 按昭
    编辑 ← 编缉
    通缉 ← 通辑
    侦缉 ← 侦辑
    剪辑 ← 剪缉
    沉湎 ← 沉缅
    缅怀 ← 湎怀
    宣泄 ← 渲泄 喧泄
    渲染 ← 喧染
    宣传 ← 渲传
    抚恤金 ← 扶恤金
    抚慰 ← 扶慰
    竣工 ← 竣功
    英俊 ← 英竣
    严惩 ← 严逞
    责无旁贷 ← 责无旁代 责无旁怠 责无傍贷 责无旁带
    信誓旦旦 ← 信誓诞诞
    副作用 ← 付作用
    恢复 ← 恢覆
    颠覆 ← 颠复 巅覆
    履职 ← 屡职
    履约 ← 屡约
    屡次 ← 履次
  `,
  ...confusables({ cause: 'sound', tier: 'certain', source: 'idiom' })`
    严惩不贷 ← 严惩不怠 严惩不待 严惩不殆
    神采奕奕 ← 神采弈弈 神采亦亦
    兴致勃勃 ← 兴致脖脖 兴致渤渤
  `,
  ...confusables({ cause: 'sound', tier: 'certain', source: 'usage' })`
    登记簿 ← 登记薄
    记录簿 ← 记录薄
    签到簿 ← 签到薄
    笔记簿 ← 笔记薄
    功劳簿 ← 功劳薄
    薄弱环节 ← 薄弱环结 薄弱环接
    按劳分配 ← 安劳分配
    寄予厚望 ← 寄于厚望 寄予后望
    峻岭 ← 竣岭
    全覆盖 ← 全复盖
  `,
  ...confusables({ cause: 'shape', tier: 'certain', source: 'xianhan7' })`
    气概 ← 气慨
    感慨 ← 感概
    愤慨 ← 愤概
    旋律 ← 弦律 旋侓
    已经 ← 巳经
    自己 ← 自巳
    渲染 ← 渲柒
    覆盖 ← 履盖
    履行 ← 覆行
  `,
  ...confusables({ cause: 'shape', tier: 'certain', source: 'usage' })`
    反映情况 ← 反映情呈
  `,
  ...confusables({ cause: 'meaning', tier: 'certain', source: 'xianhan7' })`
    免予 ← 免于刑事
  `,
  ...confusables({ cause: 'sound', tier: 'likely', source: 'xianhan7' })`
    座无虚席 ← 坐无虚席
    慷慨 ← 康慨
    荟萃 ← 汇萃
    帮扶 ← 帮抚
    扶持 ← 抚持
    扶贫 ← 抚贫
    参与 ← 参予
    严峻 ← 严竣
    严厉 ← 严励
  `,
  ...confusables({ cause: 'sound', tier: 'likely', source: 'usage' })`
    张弛有度 ← 张驰有度
  `,
  ...confusables({ cause: 'shape', tier: 'likely', source: 'xianhan7' })`
    慷慨 ← 慷概
    扶贫 ← 扶贪
  `,
  ...confusables({ cause: 'meaning', tier: 'likely', source: 'usage' })`
    过渡时期 ← 过度时期
    过渡阶段 ← 过度阶段
    反映民意 ← 反应民意
    如实反映 ← 如实反应
    截至目前 ← 截止目前
    权力机关 ← 权利机关
    招聘启事 ← 招聘启示
    征文启事 ← 征文启示
    寻人启事 ← 寻人启示
  `,
  ...confusables({ cause: 'norm', tier: 'variant', source: 'xianhan7' })`
    拼搏 ← 拚搏
    账户 ← 帐户
    账目 ← 帐目
    账号 ← 帐号
    账单 ← 帐单
    账簿 ← 帐簿
    查账 ← 查帐
    结账 ← 结帐
    算账 ← 算帐
    转账 ← 转帐
    台账 ← 台帐
    欠账 ← 欠帐
    赊账 ← 赊帐
    呆账 ← 呆帐
    坏账 ← 坏帐
    总账 ← 总帐
    流水账 ← 流水帐
    糊涂账 ← 糊涂帐
    账务 ← 帐务
    养分 ← 养份
    反复 ← 反覆
  `,
  ...confusables({ cause: 'norm', tier: 'variant', source: 'usage' })`
    记账 ← 记帐
    明细账 ← 明细帐
    陈年老账 ← 陈年老帐
    经济账 ← 经济帐
    账款 ← 帐款
    大部分 ← 大部份
  `,
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '即使 ← 既使', {
    notBefore: ['用', '得', '其', '他', '她', '它', '群众', '企业', '干部', '人民', '百姓', '老百姓', '农民', '我们'],
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '即便 ← 既便', {
    notBefore: ['于', '民', '利', '捷', '宜', '企', '商'],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '既然 ← 即然', { notBefore: ['后', '而'] }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '安装 ← 按装', {
    notBefore: [
      '机',
      '置',
      '箱',
      '修',
      '备',
      '卸',
      '配',
      '载',
      '车',
      '船',
      '订',
      '潢',
      '饰',
      '入',
      '料',
      '填',
      '运',
      '帧',
      '满',
    ],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '竞争 ← 竟争', {
    notAfter: ['毕', '究'],
    notBefore: ['吵', '先', '论', '着', '得', '相', '辩', '执', '抢', '夺', '取', '起', '了'],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '竞赛 ← 竟赛', { notBefore: ['过'] }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '竞选 ← 竟选', {
    onlyBefore: ['活动', '演说', '上岗', '村', '班', '承诺', '者'],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '竞聘 ← 竟聘', { notBefore: ['请', '用'] }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '竞相 ← 竟相', {
    notBefore: ['信', '差', '同', '当', '比', '去', '识', '隔', '互', '距', '似', '反', '遇', '继', '顾'],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '究竟 ← 究竞', {
    notAfter: ['研', '讲', '探', '终', '学', '深', '考', '追'],
    notBefore: ['争', '赛', '技', '选', '标', '价', '买', '聘', '相', '拍'],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '毕竟 ← 必竟', {
    notAfter: ['不', '何', '未', '势'],
  }),
  guarded({ cause: 'meaning', tier: 'certain', source: 'usage' }, '过渡期 ← 过度期', {
    notBefore: ['望', '待', '盼', '许'],
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '搏斗 ← 博斗', {
    notAfter: ['赌'],
    notBefore: ['殴'],
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '搏击 ← 博击', { notAfter: ['赌'] }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '大概 ← 大慨', { notBefore: ['叹', '然'] }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '概括 ← 慨括', { notAfter: ['感', '愤', '慷'] }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '概念 ← 慨念', { notAfter: ['感', '愤', '慷'] }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '撼动 ← 憾动', { notAfter: ['遗', '震', '缺'] }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '已经 ← 以经', {
    notAfter: ['可', '难', '得', '足', '予', '加', '借', '用', '所'],
    onlyBefore: [
      '有',
      '取得',
      '完成',
      '成为',
      '是',
      '到',
      '开始',
      '形成',
      '进入',
      '基本',
      '达到',
      '很',
      '不',
      '在',
      '建成',
      '走',
      '发生',
      '没',
      '无',
      '得到',
      '超过',
      '实现',
      '明确',
      '准备',
      '启动',
      '结束',
      '知道',
      '连续',
      '初步',
      '连',
      '深入',
      '做',
      '把',
      '将',
    ],
  }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '已经 ← 己经', {
    notAfter: ['自', '悦', '知', '为', '利', '律', '克'],
    notBefore: ['营', '济', '纪', '历'],
  }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '自己 ← 自已', {
    notAfter: [
      '来',
      '独',
      '各',
      '亲',
      '出',
      '源',
      '擅',
      '暗',
      '私',
      '径',
      '兀',
      '能',
      '不',
      '难',
      '无法',
      '得以',
      '以',
    ],
    notBefore: ['经', '久', '然', '成', '被', '有', '达', '于'],
  }),
  guarded({ cause: 'shape', tier: 'likely', source: 'xianhan7' }, '而已 ← 而己', {
    notAfter: ['然'],
    notBefore: ['方', '任', '见', '所', '身', '之', '不'],
  }),
  guarded({ cause: 'meaning', tier: 'likely', source: 'usage' }, '反映情况 ← 反应情况', {
    notAfter: ['急', '学', '良', '敏', '速', '核', '式', '合', '热', '生', '激', '体', '毒'],
  }),
  guarded({ cause: 'meaning', tier: 'likely', source: 'usage' }, '反映问题 ← 反应问题', {
    notAfter: ['急', '学', '良', '敏', '速', '核', '式', '合', '热', '生'],
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '问题 ← 问提', {
    notAfter: [
      '询',
      '访',
      '讯',
      '顾',
      '学',
      '质',
      '提',
      '设',
      '疑',
      '慰',
      '过',
      '发',
      '审',
      '盘',
      '自',
      '追',
      '拷',
      '试',
      '反',
      '责',
      '请',
      '敢',
      '叩',
      '先',
    ],
    notBefore: [
      '出',
      '供',
      '高',
      '纲',
      '醒',
      '前',
      '示',
      '请',
      '交',
      '问',
      '起',
      '到',
      '案',
      '倡',
      '升',
      '炼',
      '及',
      '速',
      '取',
      '议',
      '名',
      '货',
      '款',
    ],
  }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '还账 ← 还帐', {
    notAfter: ['归', '偿', '交', '退'],
    notBefore: ['篷', '子'],
  }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '进账 ← 进帐', { notBefore: ['篷', '子'] }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '缘分 ← 缘份', { notBefore: ['额'] }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '情分 ← 情份', {
    notAfter: ['事', '感', '心', '行', '舆', '病', '灾', '案', '酌'],
    notBefore: ['额', '量', '子'],
  }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '名分 ← 名份', {
    notAfter: ['著', '一', '校', '姓', '第'],
    notBefore: ['额', '量', '子'],
  }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '天分 ← 天份', {
    notAfter: ['今', '一', '每', '十', '两', '三', '多', '几', '半', '明'],
    notBefore: ['额', '量', '子'],
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '充分 ← 充份', { notBefore: ['额', '量'] }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '部分 ← 部份', { notBefore: ['额'] }),
  guarded({ cause: 'norm', tier: 'variant', source: 'xianhan7' }, '水分 ← 水份', { notBefore: ['额'] }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '安排 ← 按排', {
    notBefore: [
      '污',
      '名',
      '放',
      '序',
      '列',
      '水',
      '队',
      '期',
      '量',
      '照',
      '出',
      '班',
      '练',
      '行',
      '挡',
      '气',
      '涝',
      '查',
      '他',
      '除',
      '泄',
      '定',
      '版',
      '产',
      '渍',
      '序',
    ],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '缉毒 ← 辑毒', { notAfter: ['编'] }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '贡献 ← 供献', {
    notAfter: ['提'],
    notBefore: ['血', '礼', '计', '策', '词'],
  }),
  guarded({ cause: 'shape', tier: 'certain', source: 'xianhan7' }, '宣传 ← 宜传', {
    notAfter: ['适', '便', '不', '相', '事'],
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '授予 ← 授于', {
    notAfter: ['教', '传', '讲', '函', '面', '天', '口', '函'],
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '给予 ← 给于', {
    notAfter: [
      '供',
      '补',
      '配',
      '自',
      '薪',
      '送',
      '交',
      '发',
      '付',
      '分',
      '献',
      '留',
      '让',
      '还',
      '转',
      '借',
      '寄',
      '赋',
      '赐',
      '予',
      '租',
      '卖',
      '出',
    ],
    notBefore: ['是'],
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '赋予 ← 赋于', {
    notAfter: ['天', '禀', '田', '作', '诗', '辞', '歌'],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '赋予 ← 赋与', {
    notAfter: ['天', '禀', '田', '作', '诗', '辞', '歌'],
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '寄予 ← 寄于', { onlyBefore: ['厚望'] }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '竣工 ← 峻工', {
    notAfter: ['严', '冷', '险', '陡', '高'],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '建议 ← 健议', {
    notAfter: ['保'],
    notBefore: ['题', '事', '会', '论', '程', '案'],
  }),
  guarded({ cause: 'sound', tier: 'certain', source: 'xianhan7' }, '建立 ← 健立', {
    notAfter: ['保'],
    notBefore: ['法'],
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '覆盖 ← 复盖', {
    notAfter: ['反', '重', '回', '修', '恢', '批', '答', '往', '报'],
    notBefore: ['章', '印'],
  }),
  guarded({ cause: 'sound', tier: 'likely', source: 'xianhan7' }, '重复 ← 重覆', { notBefore: ['盖', '没', '舟'] }),
];
