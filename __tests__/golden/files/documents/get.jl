# x
base = "https://base.example/d"
download("$(base)/a.jpg", "x")
