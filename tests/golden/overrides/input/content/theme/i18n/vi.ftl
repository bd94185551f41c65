latest-news = Tin của Hội
