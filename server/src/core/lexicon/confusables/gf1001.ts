import { type ConfusableGroup, type ConfusableSource, confusables, guarded } from './authoring';

const variant: ConfusableGroup = { cause: 'norm', tier: 'variant', source: 'gf1001' };

/**
 * The groups of GF 1001—2001《第一批异形词整理表》: recommended form ← variants. The norm recommends, it does not
 * forbid. Left out are variants that are ordinary words or names of their own (标识, 原由, 丁宁, 胡蝶), that arise
 * everywhere across a word border (元来, 入坐, 光采) or that a later norm restored (蹚, 噘: 通用规范汉字表, 2013).
 */
export const gf1001: readonly ConfusableSource[] = [
  confusables(variant)`
    百废俱兴 ← 百废具兴
    百叶窗 ← 百页窗
    斑驳 ← 班驳
    保镖 ← 保镳
    保姆 ← 保母 褓姆
    辈分 ← 辈份
    笔画 ← 笔划
    毕恭毕敬 ← 必恭必敬
    编者按 ← 编者案
    扁豆 ← 萹豆 稨豆 藊豆
    鬓角 ← 鬓脚
    秉承 ← 禀承
    补丁 ← 补靪 补钉
    参与 ← 参预
    惨淡 ← 惨澹
    差池 ← 差迟
    掺和 ← 搀和
    掺假 ← 搀假
    掺杂 ← 搀杂
    铲除 ← 刬除
    徜徉 ← 倘佯
    车厢 ← 车箱
    彻底 ← 澈底
    称心 ← 趁心
    澄澈 ← 澄彻
    侈靡 ← 侈糜
    筹划 ← 筹画
    筹码 ← 筹马
    踌躇 ← 踌蹰
    出谋划策 ← 出谋画策
    喘吁吁 ← 喘嘘嘘
    粗鲁 ← 粗卤
    搭档 ← 搭挡
    搭讪 ← 搭赸 答讪
    答复 ← 答覆
    担心 ← 耽心
    担忧 ← 耽忧
    耽搁 ← 担搁
    淡泊 ← 澹泊
    淡然 ← 澹然
    倒霉 ← 倒楣
    低回 ← 低徊
    凋敝 ← 雕敝 雕弊
    凋零 ← 雕零
    凋落 ← 雕落
    凋谢 ← 雕谢
    跌宕 ← 跌荡
    喋血 ← 蹀血 啑血
    斗拱 ← 枓拱 枓栱
    逗留 ← 逗遛
    逗趣儿 ← 斗趣儿
    独角戏 ← 独脚戏
    二黄 ← 二簧
    二心 ← 贰心
    发酵 ← 酦酵
    发人深省 ← 发人深醒
    繁衍 ← 蕃衍
    愤愤 ← 忿忿
    丰富多彩 ← 丰富多采
    风瘫 ← 疯瘫
    疯癫 ← 疯颠
    锋芒 ← 锋铓
    服侍 ← 伏侍
    服罪 ← 伏罪
    负隅顽抗 ← 负嵎顽抗
    复信 ← 覆信
    覆辙 ← 复辙
    告诫 ← 告戒
    耿直 ← 梗直 鲠直
    恭维 ← 恭惟
    勾画 ← 勾划
    勾连 ← 勾联
    孤苦伶仃 ← 孤苦零丁
    辜负 ← 孤负
    古董 ← 骨董
    骨瘦如柴 ← 骨瘦如豺
    归根结底 ← 归根结柢
    鬼哭狼嚎 ← 鬼哭狼嗥
    蛤蟆 ← 虾蟆
    含蓄 ← 涵蓄
    寒碜 ← 寒伧
    喝倒彩 ← 喝倒采
    轰动 ← 哄动
    弘扬 ← 宏扬
    红彤彤 ← 红通通
    宏论 ← 弘论
    宏愿 ← 弘愿
    宏旨 ← 弘旨
    狐臭 ← 胡臭
    糊涂 ← 胡涂
    琥珀 ← 虎魄
    划拳 ← 豁拳 搳拳
    恍惚 ← 恍忽
    辉映 ← 晖映
    浑水摸鱼 ← 混水摸鱼
    机灵 ← 机伶
    激愤 ← 激忿
    夹克 ← 茄克
    嘉宾 ← 佳宾
    驾驭 ← 驾御
    嫁妆 ← 嫁装
    简练 ← 简炼
    骄奢淫逸 ← 骄奢淫佚
    狡猾 ← 狡滑
    叫花子 ← 叫化子
    纠合 ← 鸠合
    纠集 ← 鸠集
    角色 ← 脚色
    烂漫 ← 烂缦 烂熳
    狼藉 ← 狼籍
    累赘 ← 累坠
    黧黑 ← 黎黑
    连贯 ← 联贯
    连缀 ← 联缀
    联袂 ← 连袂
    联翩 ← 连翩
    嘹亮 ← 嘹喨
    缭乱 ← 撩乱
    囹圄 ← 囹圉
    溜达 ← 蹓跶
    鲁莽 ← 卤莽
    录像 ← 录象
    络腮胡子 ← 落腮胡子
    落寞 ← 落漠 落莫
    麻痹 ← 痳痹
    麻风 ← 痳风
    麻疹 ← 痳疹
    马蜂 ← 蚂蜂
    马虎 ← 马糊
    靡费 ← 糜费
    绵连 ← 绵联
    模仿 ← 摹仿
    模拟 ← 摹拟
    摩擦 ← 磨擦
    摩拳擦掌 ← 磨拳擦掌
    磨难 ← 魔难
    脉脉 ← 眽眽
    内讧 ← 内哄
    凝练 ← 凝炼
    牛仔裤 ← 牛崽裤
    纽扣 ← 钮扣
    扒手 ← 掱手
    盘根错节 ← 蟠根错节
    盘踞 ← 蟠踞 蟠据
    盘曲 ← 蟠曲
    盘陀 ← 盘陁
    磐石 ← 蟠石
    蹒跚 ← 盘跚
    披星戴月 ← 披星带月
    疲沓 ← 疲塌
    漂泊 ← 飘泊
    漂流 ← 飘流
    飘零 ← 漂零
    飘摇 ← 飘飖
    牵连 ← 牵联
    憔悴 ← 蕉萃 顦顇
    拳拳 ← 惓惓
    热乎乎 ← 热呼呼
    日食 ← 日蚀
    杀一儆百 ← 杀一警百
    舢板 ← 舢舨
    艄公 ← 梢公
    奢靡 ← 奢糜
    申雪 ← 伸雪
    神采 ← 神彩
    湿漉漉 ← 湿渌渌
    什锦 ← 十锦
    收服 ← 收伏
    书简 ← 书柬
    思维 ← 思惟
    死心塌地 ← 死心踏地
    踏实 ← 塌实
    铤而走险 ← 挺而走险
    透彻 ← 透澈
    玩意儿 ← 玩艺儿
    乌七八糟 ← 污七八糟
    无动于衷 ← 无动于中
    毋庸 ← 无庸
    五彩缤纷 ← 五采缤纷
    五劳七伤 ← 五痨七伤
    息肉 ← 瘜肉
    稀罕 ← 希罕
    稀少 ← 希少
    稀世 ← 希世
    翕动 ← 噏动
    洗练 ← 洗炼
    贤惠 ← 贤慧
    香醇 ← 香纯
    香菇 ← 香菰
    相貌 ← 像貌
    潇洒 ← 萧洒
    小题大做 ← 小题大作
    卸载 ← 卸傤
    信口开河 ← 信口开合
    惺忪 ← 惺松
    秀外慧中 ← 秀外惠中
    序言 ← 叙言
    训诫 ← 训戒
    压服 ← 压伏
    押韵 ← 压韵
    鸦片 ← 雅片
    扬琴 ← 洋琴
    一锤定音 ← 一槌定音
    一股脑儿 ← 一古脑儿
    衣襟 ← 衣衿
    衣着 ← 衣著
    义无反顾 ← 义无返顾
    淫雨 ← 霪雨
    盈余 ← 赢余
    余晖 ← 余辉
    与闻 ← 预闻
    预备 ← 豫备
    原原本本 ← 源源本本 元元本本
    月食 ← 月蚀
    月牙 ← 月芽
    芸豆 ← 云豆
    杂沓 ← 杂遝
    再接再厉 ← 再接再砺
    崭新 ← 斩新
    战栗 ← 颤栗
    折中 ← 折衷
    正经八百 ← 正经八摆
    肢解 ← 枝解
    直截了当 ← 直捷了当 直接了当
    指手画脚 ← 指手划脚
    周济 ← 赒济
    装潢 ← 装璜
    孜孜 ← 孳孳
    姿势 ← 姿式
    自个儿 ← 自各儿
    佐证 ← 左证
    抵触 ← 牴触
    抵牾 ← 牴牾
    仿佛 ← 彷彿 髣髴
    飞扬 ← 飞颺
    氛围 ← 雰围
    构陷 ← 搆陷
    浩渺 ← 浩淼
    红果儿 ← 红菓儿
    胡同 ← 衚衕
    糊口 ← 餬口
    蒺藜 ← 蒺蔾
    家伙 ← 傢伙
    家具 ← 傢具
    家什 ← 傢什
    侥幸 ← 儌倖 徼倖
    局促 ← 侷促 跼促
    克期 ← 剋期
    空蒙 ← 空濛
    昆仑 ← 崑崙
    劳动 ← 劳働
    绿豆 ← 菉豆
    马扎 ← 马劄
    蒙眬 ← 矇眬
    蒙蒙 ← 濛濛
    弥漫 ← 瀰漫
    弥蒙 ← 瀰濛
    迷蒙 ← 迷濛
    渺茫 ← 淼茫
    飘扬 ← 飘颺
    轻扬 ← 轻颺
    水果 ← 水菓
    纨绔 ← 纨袴
    丫杈 ← 椏杈
    丫枝 ← 椏枝
    殷勤 ← 慇懃
    札记 ← 劄记
    枝丫 ← 枝椏
    跖骨 ← 蹠骨
  `,
  guarded(variant, '按捺 ← 按纳', { notBefore: '税' }),
  guarded(variant, '本分 ← 本份', { onlyAfter: '守 尽 守好 尽好 做好 老实' }),
  guarded(variant, '成分 ← 成份', { notBefore: '额 子 量 内 外' }),
  guarded(variant, '瓷器 ← 磁器', { notAfter: '消 励 退 充 电 旋 铁', notBefore: '口' }),
  guarded(variant, '清澈 ← 清彻', { notBefore: '底' }),
  guarded(variant, '赐予 ← 赐与', { notAfter: '赏 恩' }),
  guarded(variant, '订单 ← 定单', {
    notAfter: '指 制 规 固 法 认 确 特 约 锁 协 商 议 选 设 限 预 拟 决 一 肯 稳 鉴 判 评 核 裁 界 测',
    notBefore: '位 独 一 个 身 纯 方 项 元 体',
  }),
  guarded(variant, '订货 ← 定货', { onlyBefore: '单 会 合同' }),
  guarded(variant, '分量 ← 份量', { notAfter: '股 一 每 两' }),
  guarded(variant, '分内 ← 份内', { notAfter: '月 年 省 股 身', onlyBefore: '的 之 事 工作 职 应' }),
  guarded(variant, '分外 ← 份外', {
    notAfter: '月 年 省 股 身',
    onlyBefore: '高兴 亲切 醒目 重要 妖娆 引人 香 珍惜 激动 热',
  }),
  guarded(variant, '分子 ← 份子', {
    onlyAfter: '知识 积极 先进 犯罪 腐败 骨干 恐怖 分裂 不法 违法 活跃 敌对 落后 反动 投机 暴力 极端 可疑 不良',
  }),
  guarded(variant, '规诫 ← 规戒', { notAfter: '清' }),
  guarded(variant, '过分 ← 过份', { notAfter: '超 通 经', notBefore: '额' }),
  guarded(variant, '喝彩 ← 喝采', { notBefore: '购 集' }),
  guarded(variant, '含糊 ← 含胡', { notAfter: '包', notBefore: '塞 萝 椒' }),
  guarded(variant, '宏图 ← 鸿图', { onlyAfter: '展 宏伟' }),
  guarded(variant, '纪念 ← 记念', { notAfter: '书', notBefore: '兹 叨' }),
  guarded(variant, '寄予 ← 寄与', { notAfter: '邮' }),
  guarded(variant, '架势 ← 架式', { onlyAfter: '拉开 摆开 摆出 拿出 的' }),
  guarded(variant, '精彩 ← 精采', { notBefore: '购 集 样' }),
  guarded(variant, '刻画 ← 刻划', { onlyBefore: '人物 形象 入微' }),
  guarded(variant, '褴褛 ← 蓝缕', { notAfter: '路' }),
  guarded(variant, '连绵 ← 联绵', { notBefore: '词 字' }),
  guarded(variant, '连接 ← 联接', { onlyBefore: '处 口 线 件' }),
  guarded(variant, '联结 ← 连结', { notAfter: '接 相 一', notBefore: '束 婚 果 点 成 算 构 合' }),
  guarded(variant, '流连 ← 留连', { notAfter: '预 保 遗 停 滞', notBefore: '通 接' }),
  guarded(variant, '录像 ← 录相', { notAfter: '记 摘 收 目 抄 登 实', notBefore: '关 应 同 似 继 互 比' }),
  guarded(variant, '门槛 ← 门坎', { notAfter: '龙 石 玉 天' }),
  guarded(variant, '那么 ← 那末', { notAfter: '刹', notBefore: '年 尾 期 代 日 位 端 梢' }),
  guarded(variant, '盘踞 ← 盘据', { notAfter: '大 地 开 收 复', notBefore: '说 悉 统 此' }),
  guarded(variant, '磐石 ← 盘石', { onlyAfter: '坚如 安如 稳如' }),
  guarded(variant, '劝诫 ← 劝戒', { notBefore: '烟 酒 毒 赌 网' }),
  guarded(variant, '热衷 ← 热中', { notAfter: '加 供 炎 亲 发', onlyBefore: '于' }),
  guarded(variant, '人才 ← 人材', { notAfter: '承', notBefore: '料 质 之 者' }),
  guarded(variant, '图像 ← 图象', { notBefore: '征 牙' }),
  guarded(variant, '推诿 ← 推委', { notAfter: '公 上 助 力', notBefore: '会 员 托 派' }),
  guarded(variant, '毋宁 ← 无宁', { notBefore: '日' }),
  guarded(variant, '稀奇 ← 希奇', { onlyBefore: '古怪 的' }),
  guarded(variant, '序文 ← 叙文', { notAfter: '记' }),
  guarded(variant, '影像 ← 影象', { notAfter: '电', notBefore: '征' }),
  guarded(variant, '渔网 ← 鱼网', { notAfter: '钓', notBefore: '络 站 页 箱' }),
  guarded(variant, '缘故 ← 原故', { notAfter: '屈 平 高 中 草 太', notBefore: '事 里 居 宫 乡 道' }),
  guarded(variant, '账本 ← 帐本', { notAfter: '记', notBefore: '位' }),
  guarded(variant, '肢解 ← 支解', { notAfter: '收 一 开 分', notBefore: '放 决 释 除 答' }),
];
