# 界面文字。

## 语言、日期、数字

language-name = 中文
og-locale = zh_CN

date-long = { $year }年{ $month }月{ $day }日
date-short = { $year }-{ $month2 }-{ $day2 }
day-of-year = { $month }月{ $day }日
month-year = { $year }年{ $month }月
year-only = { $year }年
month-1 = 一月
month-2 = 二月
month-3 = 三月
month-4 = 四月
month-5 = 五月
month-6 = 六月
month-7 = 七月
month-8 = 八月
month-9 = 九月
month-10 = 十月
month-11 = 十一月
month-12 = 十二月
number-group = { "," }
number-decimal = { "." }

## 栏目、分类与页面名称

home = 首页
section-news = 新闻
section-plans = 计划
section-organizations = 组织
section-countries = 国家
section-events = 活动
section-bulletin = 通讯
section-data = 开放数据
group-topics = 主题
group-countries = 国家
group-series = 专栏
group-issuers = 发文机关
group-levels = 级别
group-kinds = 类型
group-sectors = 领域
group-areas = 地区
group-status = 状态
group-letters = 字母索引
heading-year = { $year }年{ $section }
heading-month = { $year }年{ $month }月{ $section }
heading-group = { $section } – { $group }：{ $term }
heading-groups = { $section } – { $group }
page-of = 第 { $number } 页，共 { $pages } 页
title-page = { $title } – 第 { $number } 页

## 页面说明

description-home = { $site }：{ $tagline }。
description-home-plain = { $site }官方网站。
description-section = { $site }网站的{ $section }栏目。
description-year = { $site }{ $year }年{ $section }，按月排列。
description-month = { $site }{ $year }年{ $month }月{ $section }。
description-group = { $site }网站的{ $section } – { $group }：{ $term }。
description-groups = { $site }网站的{ $section }，分类方式：{ $group }。
description-events = { $site }即将举行和已经举行的活动。
description-countries = { $site }网站上有友好协会、组织、新闻或友好日的国家。
description-country = { $site }网站上有关{ $country }的友好协会、组织、活动和新闻。
description-data = { $site }的组织、项目、援助需求、计划和公文的数据文件。
description-search = 搜索{ $site }的新闻、计划、组织、文件和其他页面。
description-page = { $description }第 { $number } 页。

## 订阅

feed-title = { $site } – { $section }
feed-group-title = { $site } – { $section }：{ $term }
feed-organization-title = { $site } – { $name }
feed-atom = Atom 订阅
feed-json = JSON 订阅

## 供其他程序使用的文件

data-lead = 本站数据文件,供电子表格和程序使用。内容与网页相同。
data-organizations = 组织
data-organizations-text = 名录中的所有组织:名称、类型、国家、领域、地区、办公联系方式、核实日期。
data-projects = 项目
data-projects-text = 各组织的项目:时间、阶段、领域、地区;经同意公布的资金。
data-needs = 援助需求
data-needs-text = 所需内容、需求方、截止日期和联系方式。
data-plans = 计划
data-plans-text = 所有公开的计划:依据、所替代的文件、任务和收文单位。
data-tasks = 计划任务
data-tasks-text = 每行一项任务:牵头和配合单位、期限;跟踪进度的计划另有进展。
data-documents = 公文
data-documents-text = 登记的所有公文:文号、发文机关、日期、效力,以及以其为依据、引用或替代它的文件。
data-unions = 兄弟联合会的新闻源
data-unions-text = 新闻源列表,可导入阅读器。
data-format-csv = 表格(CSV,UTF-8)
data-format-json = JSON,供程序使用
data-format-schema = JSON Schema:各字段的含义
data-format-opml = OPML,供新闻阅读器使用
data-title = { $site } – { $name }
data-reuse = 再利用
data-download-organizations = 下载此列表(CSV、JSON)
data-download-plans = 下载计划和任务(CSV、JSON)
data-download-documents = 下载全部公文登记(JSON)
organization-feeds = 该组织的新闻

## 任务表的各列

column-plan-symbol = 计划文号
column-plan-title = 计划名称
column-task-id = 任务代码
column-due = 期限
column-first-day = 起始日
column-last-day = 截止日
column-every = 周期
column-until = 周期截止日
column-tracked = 跟踪进度
column-state = 状态
column-next-day = 最近期限
column-done-on = 完成日期
column-evidence = 落实情况新闻数
column-evidence-links = 新闻地址
column-address = 地址
word-yes = 是
word-no = 否

## 页眉与页脚

skip-link = 跳到主要内容
menu-label = 主菜单
languages-label = 语言
switch-none = 本页暂无中文版；返回首页
breadcrumb-label = 当前位置
follow = 关注
footer-owner = 主管单位
footer-responsible = 内容负责人
footer-address = 地址
footer-phone = 电话
footer-email = 电子邮箱
printed-from = 本页地址：
share-picture-alt = 一幅画：黎明时分，三孔拱桥横跨江上，江面有两只小船。

## 首页与列表

latest-news = 最新消息
new-plans = 最新计划
all-plans = 全部计划
home-feeds = 订阅
all-news = 全部新闻
open-announcements = 正在受理的公告
upcoming-events = 即将举行的活动
past-events = 往期活动
all-events = 全部活动
no-upcoming-events = 目前没有即将举行的活动。
nothing-yet = 这里还没有内容。
nothing-ways = 请浏览其他栏目：
count-one = 1 条
count-items = { $count } 条
archive = 归档
pager-label = 列表分页
page = 页
previous-page = 上一页
next-page = 下一页
groups-label = 分类浏览
letters-label = 按字母浏览
periods-label = 其他时间
earlier = 更早
later = 更晚

## 文章

genre-brief = 简讯
genre-article = 文章
genre-announcement = 公告
genre-greeting = 贺词
genre-photo = 图片新闻
genre-video = 视频
level-local = 地方
level-central = 全国
level-international = 国际
sample = 示例内容
reading-time = 阅读约 { $minutes } 分钟
by-author = 作者：{ $name }
contributed-by = 供稿：
updated = 更新于
contents = 本文目录
gallery = 图片
watch-video = 在 { $host } 观看视频
transcript = 视频文字稿
source = 来源：
read-at-source = 阅读原文
documents = 相关文件
organizations-label = 组织
tasks-label = 落实任务
series-label = 专栏
topics-label = 主题
countries-label = 国家
areas-label = 地区
neighbours-label = 前后新闻
newer-item = 较新
older-item = 较早
related = 相关新闻
mentions = 提到本文的内容
event-upcoming = 即将举行
event-past = 已结束
event-when = 时间
event-where = 地点
deadline-open = 截止日期：
deadline-closed = 已截止：

## 引用的文件

reference-number = { $symbol }号
reference-dated = { $date }
reference-of = 发文机关：{ $issuer }

## 文件登记

section-documents = 文件
documents-lead = 本站计划、新闻和网页所依据或提到的文件，包括本站自己的计划。
documents-kinds = 文件种类
documents-issuers = 发文机关
documents-year = 发文年份
documents-signatories = 签署人
description-documents = { $site }的文件登记：文号、发文机关、日期、效力、依据与取代关系。
description-documents-year = { $site }文件登记中{ $year }年的文件。
description-document = { $heading }：依据、取代文件以及{ $site }网站上的相关计划和新闻。
description-document-titled = { $heading } – { $title }。依据、取代文件以及相关计划和新闻。
document-dated = { $name }（{ $date }）
document-of = { $issuer }{ $name }
document-facts = 文件信息
document-number = 文号
document-kind = 文件种类
document-date = 发文日期
document-signatory = 签署人
document-in-force = 生效日期
document-state = 效力
document-state-current = 有效
document-state-upcoming = 尚未生效
document-state-ended = 期限已满
document-state-replaced = 已被取代
document-state-note = 据本站所知文件
document-replaced = 本文件已由下列文件取代：
document-to-be-replaced = 将由下列文件取代：
document-text = 全文
document-text-at = { $host }上的正式文本
leaves-site = 离开本站
bears = 以此为依据的文件
lineage-more = 另有 { $count } 份文件
document-tasks = 相关任务
document-naming-tasks = 提到本文件的任务
document-plans = 以本文件为依据的计划
tasks-one = 1 项任务
tasks-count = { $count } 项任务
document-news = 有关本文件的新闻
plan-news = 有关本计划的新闻
documents-filter-heading = 查找文件
documents-filter-text = 文号或标题中的词
documents-filter-hint = 无需输入声调符号：“ke hoach”可找到“kế hoạch”，“80/2020/nd-cp”可找到“80/2020/NĐ-CP”。
documents-filter-kind = 文件种类
documents-filter-issuer = 发文机关
documents-filter-year = 年份
documents-filter-signatory = 签署人
documents-filter-state = 效力
documents-filter-link = 全部文件与其他条件
documents-filter-results = 找到的文件
documents-filter-none = 没有符合条件的文件。请减少条件或词语。
documents-filter-one = 1 份文件
documents-filter-many = { $count } 份文件
documents-filter-loading = 正在载入文件登记…
documents-filter-failed = 无法载入文件登记，因此尚未筛选。完整列表见下方；下次更改条件时将重试。

## 计划

number-label = 文号
place-date = { $place }，{ $date }
issuer = 发文机关
period = 期限
plan-superseded = 本计划已由下列文件取代：
plan-about = 计划简介
plan-tasks = 任务
plan-documents = 依据与相关文件
plan-follow-up = 督办与报告
task-number = 序号
task-text = 内容
task-agencies = 承办单位
task-when = 时间
task-progress = 进展
task-lead = 牵头
task-with = 配合
task-by = 负责
task-news = 落实情况的新闻
basis = 依据
cites = 引用文件
supersedes = 取代
monitor = 督办单位
reporting = 报告制度
reporting-line = { $from }向{ $to }报告
reporting-to = 向{ $to }报告
recipients = 主送与抄送
purpose-report = 报告
purpose-inform = 知悉
purpose-carry-out = 执行
purpose-coordinate = 配合
filing = 存档：
signature = 签署人
authority-TM = 代表（TM.）
authority-KT = 代签（KT.）
authority-TL = 奉命（TL.）
authority-TUQ = 受权（TUQ.）
signature-signed = 已签署
signature-image-lost = 公布的文本中签名图像已缺失
signature-unknown = 是否签署不详
sic = 原文说明
source-heading = 来源
source-files = 来源与附件
attachments = 附件
agency-level-central = 中央
agency-level-province = 省级
agency-level-district = 县级
agency-level-union = 友好组织联合会
agency-level-association = 会员协会

## 期限

until = 至{ $date }

## 组织

organization-kind-ngo = 非政府组织
organization-kind-donor = 捐助方
organization-kind-partner = 合作伙伴
organization-kind-association = 友好协会
organization-kind-union = 联合会
organization-kind-agency = 国家机关
organization-kind-intl-org = 国际组织
organization-kind-company = 企业
activity-active = 活动中
activity-dormant = 暂停活动
activity-ended = 已停止活动
organization-facts = 基本信息
organization-about = 简介
kind-label = 类型
country-label = 国家
partner-countries = 友好国家
officers = 负责人
own-news = 工作动态
sectors-label = 领域
local-name = 原名
other-names = 其他名称
part-of = 上级组织
parts = 下属组织
identifiers = 识别码
registrations = 登记
registration-operation = 活动登记
registration-rep-office = 代表处登记
registration-project-office = 项目办公室登记
registration-number = { $number }号
registration-authority = 由{ $authority }颁发
sdgs = 可持续发展目标
sdg = 目标 { $number }
founded = 成立
in-vietnam-since = 在越南活动始于
in-province-since = 在本省活动始于
activity = 状态
verified = 最近核实
verified-by = 核实人：{ $name }
never-verified = 尚未核实
stale = 需要重新核实
correction = 报告错误
correction-ask = 这里的信息有误或已过时？
correction-subject = 报告错误：{ $key }
correction-body =
    网页：{ $address }
    条目：{ $name }（{ $key }）

    不正确之处：

    应为：

    依据（文件、网站）：
contact = 联系方式
website = 网站
email = 电子邮箱
phone = 电话
address = 地址
projects = 项目
project-status-pipeline = 筹备中
project-status-implementation = 实施中
project-status-finalisation = 验收结算中
project-status-closed = 已结束
project-status-cancelled = 已取消
project-status-suspended = 暂停
project-time = 时间
project-from = 自{ $date }起
budget = 经费
budget-commitment = 承诺
budget-disbursed = 已拨付
budget-counterpart = 配套资金
donors = 捐助方
owner = 项目业主
approval = 批准文件
results = 成果
needs = 援助需求
need-open = 征集中
need-met = 已满足
need-closed = 已关闭
need-amount = 所需金额
need-deadline = 截止日期

## 国家

about-country = { $country }：友好协会、组织、活动和新闻
country-days = 友好日
country-associations = 友好协会
country-organizations = 组织、捐助方和伙伴
country-news = 新闻
country-count = { $label }：{ $count }
all-organizations-of = 全部组织 – { $country }
all-news-of = 全部新闻 – { $country }
day-since = 自{ $year }年起
day-with = 同属

## 名录筛选

filter-heading = 查找组织
filter-text = 名称中的词
filter-criteria = 更多条件
filter-hint = 无需输入声调符号：“huu nghi”可找到“hữu nghị”。
filter-kind = 类型
filter-sector = 领域
filter-country = 国家
filter-area = 地区
filter-status = 状态
filter-letter = 首字母
filter-any = 全部
filter-submit = 查看结果
filter-reset = 清除筛选
filter-link = 与其他条件组合
filter-results = 找到的组织
filter-none = 没有符合条件的组织。请减少条件或词语。
filter-one = 1 个组织
filter-many = { $count } 个组织
filter-more = 再显示 { $count } 个
filter-loading = 正在载入名录…
filter-failed = 无法载入名录，因此尚未筛选。完整列表见下方；下次更改条件时将重试。

## 正文之中

notes-label = 注释
footnote-back = 回到正文
table-label = 表格，可左右滚动
code-label = 代码，可左右滚动
task-done = 已完成：
task-open = 未完成：

## 翻译

fallback-notice = 本页尚无中文译文，以下为原文（{ $language }）。
outdated-notice = 原文已有改动，本译文尚未更新。
read-original = 查看原文

## 状态（仅预览可见）

ribbon-draft = 草稿：尚未发布。
ribbon-review = 审核中：尚未发布。
ribbon-scheduled = 已定时：将于 { $date } 发布。
state-draft = 草稿
state-review = 审核中
state-scheduled = 已定时

## 提示页

not-found-heading = 找不到页面
not-found-text = 此地址没有页面。内容可能已移动，或地址输入有误。
tombstone-heading = 内容已撤下
tombstone-text = 此内容已被撤下。
moved-heading = 页面已移动
moved-text = 页面的新地址：

## 期限、周期、文件种类

due-year = { $year }年内
due-quarter = { $year }年第{ $quarter }季度内
due-month = { $year }年{ $month }月内
due-day = 不迟于{ $year }年{ $month }月{ $day }日
due-range = 自{ $from }至{ $to }
time-year = { $year }年
time-quarter = { $year }年第{ $quarter }季度
time-month = { $year }年{ $month }月
time-day = { $year }年{ $month }月{ $day }日
period-year = { $year }年
period-years = { $from }–{ $to }年
period-range = { $from }至{ $to }
every-month = 每月
every-quarter = 每季度
every-half = 每半年
every-year = 每年
every-continuous = 经常性
every-year-before = 每年{ $month }月{ $day }日前
every-year-in = 每年{ $month }月
every-once = 每{ $per }一次
every-times = 每{ $per } { $times } 次
per-month = 月
per-quarter = 季度
per-half = 半年
per-year = 年
every-comma = { $first }、{ $next }
every-and = { $first }和{ $next }
document-plan = 计划
document-directive = 指示
document-decision = 决定
document-decree = 议定
document-conclusion = 结论
document-official-letter = 公函
document-guidance = 指引
document-resolution = 决议
document-report = 报告
document-announcement = 通报
document-submission = 呈文
document-programme = 规划
document-circular = 通知
document-law = 法律
document-ordinance = 法令
document-order = 命令
document-regulation = 规定
document-scheme = 提案
document-telegram = 公电
document-invitation = 邀请函
document-document = 文件

## 工作总结

section-reports = 工作总结
description-reports = { $site }各时期的工作成果，依据本站的计划、新闻和名录汇总。
description-report = { $site }{ $period }的工作：计划执行情况、活动、项目和新闻统计。
report-heading = { $period }工作小结
report-heading-year = { $period }工作总结
report-lead = 依据本站已公布的计划、新闻和名录汇总，自{ $from }至{ $to }。
report-plans = 计划执行情况
report-no-tasks = 本期内计划没有到期的任务，也没有记录到成果。
report-done = { $date }完成。
report-day-done = 期限{ $date }：已完成
report-day-done-on = 期限{ $date }：{ $done }完成
report-day-told = 期限{ $date }：有成果
report-day-none = 期限{ $date }：未记录成果
report-results = 成果
report-days = 本期内的期限
report-announced = 活动日期{ $date }
report-events = 活动
report-begun = 开始的项目
report-ended = 结束的项目
report-issued = 发布的计划
report-replaces = 取代
report-figures = 新闻统计
report-news = 发布的新闻
report-announcements = 其中通知
report-topic = 主题
report-level = 级别
report-count = 篇数
report-topics-note = 一篇新闻可属于多个主题。
report-silent = 没有新闻的月份
report-next = { $period }到期的任务
time-half-1 = { $year }年上半年
time-half-2 = { $year }年下半年

## 机构统计

heading-statistics = 机构统计
description-statistics = { $site }名录中的组织：按国家和领域统计，以及项目金额按年份和币种统计。
region-asia = 亚洲
region-europe = 欧洲
region-americas = 美洲
region-africa = 非洲
region-oceania = 大洋洲
region-international = 国际
region-other = 其他
statistics-intro = 所有数字均来自名录中的公开条目；数字标在每个条形旁边。
statistics-organizations = 组织数
statistics-countries = 按国家和地区
statistics-countries-note = 统计越南以外国家和地区的组织以及国际组织，共 { $count } 个，包括已暂停或结束活动的组织。地区按联合国划分。
statistics-sectors = 按领域
statistics-sectors-note = 统计所有注明领域的条目，共 { $count } 个。涉及多个领域的组织在每个主要类别中各计一次。
statistics-sector = 领域
statistics-money = 项目金额
statistics-money-note = 名录中的项目：{ $projects }；公布金额的项目：{ $told }。仅汇总已公布的金额，按开始年份和币种分别计算，不含配套资金和已取消的项目。
statistics-currency = { $currency }
statistics-money-caption = 项目金额（按开始年份，{ $currency }）
statistics-year-label = 年份
statistics-amount = 金额（{ $currency }）
statistics-year = { $year } 年 – 项目数：{ $count }
statistics-no-year = 未注明年份 – 项目数：{ $count }
statistics-commitment = 承诺
statistics-disbursed = 已拨付
statistics-all-years = 所有年份

section-projects = 项目
section-needs = 援助需求
section-search = 搜索
no-sectors = 未注明领域
no-areas = 未注明地区
heading-cell = { $section }：{ $sector }，{ $area }
description-cell = { $site }网站的{ $section }：{ $sector }，{ $area }。
description-projects-year = { $site }网站上{ $year }年实施或结束的{ $section }。
organization-label = 组织
way-years = 按年份
way-sectors = 按领域
way-narrower = 细分领域
way-areas = 按地区
way-sectors-within = { $within }：按领域
way-areas-within = { $within }：按地区
projects-one = 1个项目
projects-count = { $count }个项目
projects-of-which-running = 其中{ $count }个进行中
projects-of-which-ended = 其中{ $count }个在{ $year }年结束
projects-running = 进行中
projects-other = 尚未开始或已结束
projects-continuing = { $year }年实施并继续
projects-ended = { $year }年结束
projects-of-year = { $year }年的项目
all-projects = 全部项目
money-caption = 已公布的经费，按币种分别合计，不含已取消的项目。
money-of = { $total }个项目中{ $with }个有数据。
money-currency = 币种
money-commitment = 承诺
money-disbursed = 已拨付
money-counterpart = 配套资金
money-other = 未分类
needs-one = 1项需求
needs-count = { $count }项需求
needs-of-which-open = 其中{ $count }项征集中
needs-table = 征集中的需求：按领域和地区
needs-cell-one = { $sector }，{ $area }：1项需求
needs-cell = { $sector }，{ $area }：{ $count }项需求
needs-open = 征集中
needs-met = 已满足
needs-closed = 已关闭
all-needs = 全部援助需求
all-organizations = 全部组织

## 通讯

bulletin-name = 友好通讯
bulletin-number = 第{ $number }期 – { $year }年{ $month }月
bulletin-heading = { $name }第{ $number }期，{ $year }年{ $month }月
description-bulletin = { $site }{ $name }第{ $number }期（{ $year }年{ $month }月）全文。
description-bulletins = { $site }每月通讯，可打印或用电子邮件发送。
bulletin-date = 出版日期
bulletin-note = 编者的话
bulletin-contents = 本期目录
bulletin-email = 电子邮件版
bulletin-own-page = 查看本文页面
bulletin-neighbours = 相邻各期
bulletin-older = 上一期
bulletin-newer = 下一期
bulletin-one = 1篇
bulletin-count = { $count }篇
bulletin-read-on = 继续阅读
bulletin-web = 在网站上阅读本期全文

## 期限与日历

section-deadlines = 期限
description-deadlines = { $site }未来12个月的计划期限、公告截止日期、活动和友好日，按月排列。
deadlines-span = { $first }至{ $last }
deadlines-none = 未来12个月没有期限。
deadlines-plan = 依据
deadlines-all = 查看全部期限
deadline-task = 任务
deadline-report = 报告
deadline-announcement = 截止日期
deadline-event = 活动
deadline-day = 友好日
reporting-from = { $from }提交报告
weekday-1 = 星期一
weekday-2 = 星期二
weekday-3 = 星期三
weekday-4 = 星期四
weekday-5 = 星期五
weekday-6 = 星期六
weekday-7 = 星期日
calendar-title = { $site } – { $name }
calendar-link = 添加到您的日历（.ics）
calendar-all-deadlines = 全部期限
calendar-due = 截止：{ $text }
calendar-line = { $label }：{ $text }
subscribe = 添加到您的日历
subscribe-text = 订阅一次，电脑或手机上的日历就会随本站的变动自动更新。提醒时间请在您自己的日历中选择。
subscribe-open = 在日历应用中打开
subscribe-open-of = 在日历应用中打开：{ $name }
subscribe-file = 下载 .ics 文件
subscribe-file-of = 下载 .ics 文件：{ $name }
subscribe-address = 供粘贴的地址：
subscribe-outlook = Outlook
subscribe-outlook-text = 日历 → 添加日历 → 从 Web 订阅，然后粘贴地址。
subscribe-google = Google 日历（在电脑上）
subscribe-google-text = 在“其他日历”旁选择 + → 通过网址添加，然后粘贴地址。安卓手机上也会显示。
subscribe-apple = iPhone、iPad、Mac
subscribe-apple-text = 选择“在日历应用中打开”并确认。
subscribe-once = 下载的 .ics 文件只能导入一次，之后的变动不会自动更新。
# Tracked plans and agencies
section-agencies = 机构
description-agencies = { $site } 所载计划中提及的机构：牵头、配合、承办的工作及报告对象。
description-agency = { $agency }：{ $site } 所载计划中交办的工作。
agencies-intro = 本站所载计划中提及的机构。
agency-named = 提及该机构的计划
agency-issued = 印发的计划
agency-all-issued = 印发的全部计划
title-agency = { $agency }：计划中的任务
agency-intro = 本站有 { $number } 项计划提及该机构的工作。
agency-no-tasks = 本站尚无计划向该机构交办工作。
agency-states = 只有本站跟踪进展的计划标明各项工作的状态；其他计划按原文引用。
agency-lead = 牵头
agency-with = 配合
agency-by = 承办
agency-monitors = 跟踪计划的执行
agency-reports-to = 向{ $other }报告
agency-reports = 提交报告
agency-reports-from = 接收{ $other }的报告
agency-receives = 接收报告
progress-total = { $number } 项任务的进展
task-state-done = 已执行
task-state-done-now = 本期已执行
task-state-due-soon = 即将到期
task-state-open = 进行中
task-state-continuous = 经常性
task-state-upcoming = 尚未开始
task-state-no-result = 尚无结果记录
task-state-dropped = 不再实施
task-next = 下次期限：
task-latest-news = 最近消息：
task-times-year = { $year }年：
task-times-years = 逐年：
task-times-with = 有结果：
task-times-without = 尚无结果记录：
task-news-more = 另有 { $number } 条消息
task-news-unlisted = 以及其他 { $number } 条
month-short-1 = 1月
month-short-2 = 2月
month-short-3 = 3月
month-short-4 = 4月
month-short-5 = 5月
month-short-6 = 6月
month-short-7 = 7月
month-short-8 = 8月
month-short-9 = 9月
month-short-10 = 10月
month-short-11 = 11月
month-short-12 = 12月
quarter-short-1 = 第一季度
quarter-short-2 = 第二季度
quarter-short-3 = 第三季度
quarter-short-4 = 第四季度
half-short-1 = 上半年
half-short-2 = 下半年

search-kind = 类别
search-topic = 主题
search-year = 年份
search-sector = 领域
search-country = 国家
search-kind-pages = 其他页面

## 搜索页

search-label = 词语或文件编号
search-field = 搜索本站
search-submit = 搜索
search-hint = 越南语无需输入声调符号：“doi ngoai nhan dan”可找到“đối ngoại nhân dân”。文号按文件上的写法输入：“38-CT/TW”。
search-keys = 按 / 键回到搜索框，按 ↓ ↑ 键浏览结果。
search-noscript = 搜索需要浏览器启用 JavaScript。您可以浏览下面的列表。
search-lists = 按列表浏览
search-reset = 重新搜索
search-results = 搜索结果
search-none = 未找到任何页面
search-one = 1 条结果
search-many = { $count } 条结果
search-some = 没有包含全部词语的页面；以下页面包含其中一部分。
search-newest = 最新的排在最前。
search-loading = 正在载入搜索数据…
search-preparing = 正在准备搜索数据，请稍候…
search-failed = 无法载入搜索数据，因此尚未搜索。请检查网络连接，然后按“搜索”重试。
search-try = 您可以尝试：
search-try-marks = 检查拼写，或不输入声调符号
search-try-fewer = 减少词语或换用其他词语
search-try-choices = 减少已选条件
search-other = 用其他语言搜索：{ $language }
