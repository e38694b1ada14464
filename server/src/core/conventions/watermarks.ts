/**
 * Words and phrases that tell a seller's or a site's line from a line of the speech. Latin letters match in either case.
 * Extended by the setting `watermarks`.
 */
export interface WatermarkConventions {
  /** How to reach the seller: `客服微信` `会员群` `长按识别`. */
  readonly contacts: readonly string[];
  /** Ways of reaching people that a speech may speak of too; surer with an account or a colon behind: `QQ群` `公众号`. */
  readonly channels: readonly string[];
  /** Parts of a web address: `www.` `.com`. */
  readonly addresses: readonly string[];
  /** What a seller offers: `立享` `免费下载`. */
  readonly offers: readonly string[];
  /** What the seller or site is and sells: `文秘` `范文` `会员` `下载`. Alone they prove nothing. */
  readonly siteNouns: readonly string[];
  /** Everyday words that sellers use too: they add to other evidence and are none alone. */
  readonly common: readonly string[];
  /** Notices: `仅供学习` `版权所有` `Powered by`. */
  readonly notices: readonly string[];
  /** Phrases that a scraping site puts in: `小编` `欢迎阅读`. */
  readonly scraping: readonly string[];
  /** What a line of a site's page opens with: `上一篇` `分享到`. */
  readonly furniture: readonly string[];
  /** What a line opens with that says where a printed text is from: `来源：` `责任编辑`. No part of the speech, but no advert. */
  readonly attributions: readonly string[];
  /** Words of speeches that a seller's line has no use for: each speaks for the line. */
  readonly speech: readonly string[];
  /** The office's own: one of these makes a line a watermark. */
  readonly own: readonly string[];
}

/** `a b c` → `['a', 'b', 'c']`; `_` stands for a blank inside a phrase. */
function words(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
}

/** Collected from the furniture of document-sharing sites and from what sellers of drafts write; no draft is quoted. */
export const WATERMARKS: WatermarkConventions = {
  contacts: words(`
    QQ号 扣扣 企鹅号 加QQ 客服QQ QQ: QQ： 微信号 加微信 加微 客服微信 微信: 微信： 微信搜索 请搜索 微信搜一搜 搜一搜 V信 vx: vx： wx: wx：
    会员群 免费群 写作群 加群: 加群： 加入QQ群 加入群聊 加本群 扫码进群 进群领取 入群领取
    扫描二维码 长按识别 识别二维码 关注我们 点击关注 关注获取 后台回复 知识星球 头条号 百家号
    在线客服 联系客服 客服电话 客服热线 联系QQ 咨询QQ 咨询微信 联系微信 咨询电话 电话: 电话： 联系方式 邮箱: 邮箱： E-mail Email: Email：
    网址: 网址： 官网: 官网： 淘宝店 店铺: 店铺： 旺旺`),
  channels: words(
    'QQ群 Q群 微信群 公众号 微信公众号 公众平台 订阅号 视频号 小程序 交流群 资料群 粉丝群 读者群 二维码 扫码 扫一扫',
  ),
  addresses: words('www. http:// https:// .com .cn .net .org .vip .top .cc .xyz .site .info'),
  offers: words(`
    立享 立减 限时优惠 限时特惠 优惠价 充值 付费 包年 年费 会员价 终身会员 会员专享 会员专属 VIP 开通会员 加入会员 成为会员 续费 入会费
    免费下载 免费领取 免费获取 免费赠送 免费送 免费分享 免费共享 免费提供 打包下载 点击下载 下载地址 立即下载 下载全文 下载文档 下载此文 网盘 提取码 百度云
    代写 代笔 定制写作 原创定制 请认准 倒卖 转卖 二次销售 售卖 每日更新 更多精彩 更多资料 更多材料 更多范文 更多文章 更多内容 更多公文
    阅读原文 点击上方 点击蓝字 点赞在看 点个在看 设为星标 每天一篇 每日一篇 免费阅读 更多领导讲话 更多讲话 转发分享`),
  siteNouns: words(`
    文秘 范文 文库 文苑 文斋 文档 公文网 资料库 素材库 材料网 材料库 秘书网 写手 文书网 写作网 
    会员 订阅 下载 模板 模版 出品 门户 word版 可编辑 PPT .doc .docx .pdf 资源网 文档网 范文网 文库网 论文网 作文网 星球 微信 QQ 内部交流 最新资料 老秘 以上内容`),
  common: words(`
    公文 公文写作 写作 秘书 文字材料 笔杆子 笔杆 笔友 讲稿 讲话稿 文稿 文案 原创 独家
    持续更新 不断更新 实时更新 资源共享 素材 材料 资料 权益 咨询 整理 编辑 收集 搜集 汇编 首发 提供 分享 免费 精品 精选 精编 优质 网站 平台 专注 专业 电话 手机 热线 联系 添加 领取 获取 推荐 搜索 回复
    关注 登录 访问 浏览 收藏 转发 点赞 蓝字 置顶 星标 仅供参考 供大家参考 供您参考 仅供大家参考 参考借鉴 为大家带来 整理了一些 整理的一些
    欢迎访问 欢迎光临 欢迎关注 欢迎浏览 希望对大家有所帮助 希望对您有 希望对你有 希望能帮到`),
  notices: words(`
    仅供学习 仅供参考学习 仅供内部 仅供个人 仅限会员 仅限内部 仅限学习 禁止外传 严禁外传 请勿外传 不得外传 禁止转发 禁止倒卖 严禁倒卖 禁止商用 内部资料，注意 24小时内删除
    版权所有 版权归 版权声明 著作权归 侵权必究 盗版必究 翻版必究 违者必究 未经授权 未经许可 未经允许 未经同意 禁止复制 禁止转载 请勿转载 不得转载 谢绝转载 转载请 转载须 建立镜像
    如有侵权 若有侵权 如涉及侵权 侵权请联系 侵删 联系删除 联系我们删除 免责声明 备案号 ICP备 ICP证 公网安备 网站标识码 Powered_by All_Rights_Reserved Rights_Reserved Copyright ©_ ©2 严禁转载 商业用途 侵权举报 版权申诉 增值电信业务经营许可 京公网安备
    本文来源于网络 来源于网络 来自网络 来源网络 网络收集 网络整理 网友投稿 网友上传 用户上传 仅代表作者 不代表本站 不代表本网 本网站 本公众号 本站所有 本站资源 本站内容 本站提供 本站声明 本站只 本站仅`),
  scraping: words(`
    小编 为大家整理 为大家收集 为大家搜集 为您整理 为你整理 给大家整理 帮大家整理 欢迎阅读 欢迎大家阅读 欢迎参阅 欢迎借鉴 欢迎下载
    欢迎收藏 感谢您的阅读 感谢阅读 感谢浏览 感谢您的下载 本文档 本文由 本文来自 本文来源 本文为 本篇文章 此文档 该文档 全文共
    查找使用更方便 由于篇幅限制 因篇幅限制 只显示部分 文档预览 录音整理 带来一篇 此处隐藏 此处省略 余下全文 剩余内容 剩余全文 隐藏内容 阅读全文 查看全文 展开全文 未完，继续 点击查看更多 范文大全 范文精选 精选范文 优秀范文 讲话稿范文 范文模板 篇范文`),
  furniture: words(`
    上一篇 下一篇 上一页 下一页 上一条 下一条 本文链接 原文链接 原文地址 本文地址 浏览次数 浏览量 浏览: 浏览： 阅读次数 阅读量 阅读: 阅读： 点击数 点击量 点击次数 点击: 点击： 访问量 访问次数
    字号 【字号 字体: 字体： 【字体 [字体 【大_中_小】 【大 打印本页 打印此页 打印: 打印： 【打印 [打印 关闭窗口 【关闭 [关闭 返回顶部 返回首页 返回列表 加入收藏 收藏本 【收藏 [收藏
    分享到 分享至 分享: 分享： 【分享 分享按钮 相关阅读 相关推荐 相关文章 相关报道 相关链接 相关新闻 相关专题 相关文档 相关范文 推荐阅读 推荐文章 延伸阅读 热门推荐 热门文章 热门文档
    猜你喜欢 大家都在看 精彩推荐 更多推荐 最新文章 最新文档 点击排行 当前位置 您的位置 您现在的位置 您当前的位置 当前所在位置 所在位置: 所在位置： 首页_> 首页> 首页_| 首页| 首页_» 首页»
    网站首页 设为首页 网站地图 联系我们 关于我们 友情链接 网站声明 用户协议 隐私政策 文档分类 文档类型 所属分类 文件大小 文档大小 下载次数 下载积分 热门标签 相关热词 更多>> 更多>_> 手机版 电脑版 文库首页 本文标题`),
  attributions: words(`
    责任编辑 责编 本文责编 编辑: 编辑： 网络编辑 来源: 来源： 文章来源 信息来源 稿件来源 稿源 内容来源 本文来源 文章出处 出处: 出处：
    发布时间 发布日期 发布者 发布人 发布机构 发稿时间 更新时间 录入时间 原标题 标签: 标签： 关键字: 关键字： 整理人 声明: 声明： 文章来自 本文根据 注：本文 作者系 作者为 作者单位 （完） （本文有 本文有删`),
  speech: words(`
    我们 我市 我县 我省 我区 我国 我校 我院 我局 我镇 全市 全县 全省 全区 全国 全党 全镇 全校 同志 坚持 加强 推进 推动 落实 贯彻 必须 群众 人民 党员 干部 党委 党组织 政府 习近平 总书记 中央 会议 精神 依法 打击 查处
    建设 发展 保护 治理 改革 机制 完善 健全 深化 提高 提升 确保 各级 部门 单位 企业 农村 农民 社会 经济 任务 责任 意识 制度 措施 广大 大力 切实 着力 认真 深入 积极 充分 进一步 不断 努力 今年 去年 当前
    代表大会 会员代表 全体会员 广大会员 通过 开展 组织 领导 问题 目标 要求 行动 活动 战略 事业 时代 创新 支持 应当 不得 规定 条例`),
  own: [],
};

export function withWatermarks(base: WatermarkConventions, own: readonly string[]): WatermarkConventions {
  return own.length === 0 ? base : { ...base, own: [...base.own, ...own.filter((word) => word.trim() !== '')] };
}
