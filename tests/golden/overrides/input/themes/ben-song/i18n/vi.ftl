latest-news = Tin của bến sông
all-news = Mọi tin bên sông
