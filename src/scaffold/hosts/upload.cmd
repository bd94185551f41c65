@echo off
cd /d "%~dp0.."
nhipcau build || exit /b 1
winscp.com /script=deploy\upload.txt
