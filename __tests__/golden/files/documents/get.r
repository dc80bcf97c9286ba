# x
base <- "https://base.example/d"
download.file(paste0(base, "/a.jpg"), "x")
