@echo off
set BASE=https://base.example/d
curl -O %base%/a.jpg
