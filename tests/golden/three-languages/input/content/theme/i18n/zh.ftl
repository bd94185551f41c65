# 界面文字。

## 语言、日期、数字

language-name = 中文
og-locale = zh_CN

date-long = { $year }年{ $month }月{ $day }日
date-short = { $year }-{ $month2 }-{ $day2 }
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

## 栏目与页面名称

home = 首页
section-news = 新闻
section-events = 活动
section-topics = 主题
section-countries = 国家
section-series = 专栏
news-of-year = { $year }年新闻
news-of-month = { $year }年{ $month }月新闻
news-about = 主题：{ $term }
news-country = 国家：{ $term }
news-series = 专栏：{ $term }
page-of = 第 { $number } 页，共 { $pages } 页
title-page = { $title } – 第 { $number } 页

## 页面说明

description-home = { $site }：{ $tagline }。
description-home-plain = { $site }官方网站。
description-news = { $site }的最新消息、公告和图片。
description-year = { $site }{ $year }年新闻，按月排列。
description-month = { $site }{ $year }年{ $month }月新闻。
description-topic = { $site }关于“{ $term }”的新闻。
description-country = { $site }与{ $term }友好合作的新闻。
description-series = “{ $term }”专栏的全部文章，{ $site }。
description-topics = { $site }的全部新闻主题。
description-countries = { $site }新闻涉及的国家。
description-all-series = { $site }的全部专栏。
description-events = { $site }即将举行和已经举行的活动。
description-page = { $description }第 { $number } 页。

## 订阅

feed-title = { $site } – 新闻
feed-topic-title = { $site } – { $term }
feed-atom = Atom 订阅
feed-json = JSON 订阅

## 页眉与页脚

skip-link = 跳到主要内容
menu-label = 主菜单
languages-label = 语言
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
all-news = 全部新闻
open-announcements = 正在受理的公告
upcoming-events = 即将举行的活动
past-events = 往期活动
all-events = 全部活动
no-upcoming-events = 目前没有即将举行的活动。
nothing-yet = 这里还没有内容。
count-one = 1 条
count-items = { $count } 条
archive = 归档
pager-label = 列表分页
page = 页
previous-page = 上一页
next-page = 下一页
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
contributed-by = 供稿：{ $name }
updated = 更新于
contents = 本文目录
gallery = 图片
watch-video = 在 { $host } 观看视频
transcript = 视频文字稿
source = 来源：
read-at-source = 阅读原文
documents = 相关文件
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
