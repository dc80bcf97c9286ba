# x
$base = "https://base.example/d"
iwr "$base/a.jpg" -OutFile x
