### 机器人自己查到的情况：Apple 的状态页面，以及许多人遇到同样的问题。

## 卡片上方或下方的小字

found-outage = { -apple } 的状态页面显示服务中断（{ $read }读取）。请不要再更改设置：问题不在你的设备上。
    .about = { -apple } 的状态页面显示服务中断，开始时间：{ $about }（{ $read }读取）。请不要再更改设置：问题不在你的设备上。
found-issue = { -apple } 的状态页面显示有问题影响部分用户（{ $read }读取）。请暂时不要再更改设置。
    .about = { -apple } 的状态页面显示有问题影响部分用户，开始时间：{ $about }（{ $read }读取）。请暂时不要再更改设置。
found-planned = { -apple } 计划进行维护，一段时间内可能有影响（状态页面{ $read }读取）。
    .about = { -apple } 计划进行维护，开始时间：{ $about }，一段时间内可能有影响（状态页面{ $read }读取）。
found-resolved = { -apple } 最近出过问题，现在已解决（状态页面{ $read }读取）。请再试一次；如果还是不行，我们从这里继续。
    .about = { -apple } 出过问题，现在已解决，结束时间：{ $about }（状态页面{ $read }读取）。请再试一次；如果还是不行，我们从这里继续。
found-clear = { -apple } 的状态页面没有显示问题（{ $read }读取）；它的更新常常滞后
found-wave = 可能不只是你遇到了问题：几分钟内有好几个人报告了同样的情况（{ $read }统计）。在重置任何东西之前，我们先等一等。

## 服务台看到的经过，以及成员复制的摘要

found-path = { $what }（{ $read }）
found-path-outage = { -apple } 的状态页面：服务中断
found-path-issue = { -apple } 的状态页面：有问题影响部分用户
found-path-planned = { -apple } 的状态页面：计划维护
found-path-resolved = { -apple } 的状态页面：问题已解决
found-path-clear = { -apple } 的状态页面：没有问题
found-path-wave = 许多人报告了同样的问题

## 通知服务台，每次只说一遍

desk-wave = 这可能是服务中断
    .text =
        几分钟内，报告同样问题的人远多于平时（{ $at }）。每位正在使用指南的人都会得知可能不只是自己遇到了问题，并且会先等一等，不会马上重置任何东西。
        { -apple } 发布这类消息往往较晚；不妨看看它的状态页面：apple.com/support/systemstatus
desk-lost-wave = 服务中断的通知
