@echo off
rem Runs Heed from a checkout: builds the command line jar when it is missing or out of date, then hands over to it.
rem HEED_JAVA_OPTS adds options for Java. Exit 70: Heed could not be started.
rem Delayed expansion stays off, so that an exclamation mark in an argument or a path is left alone.
setlocal EnableExtensions DisableDelayedExpansion

rem %~dp0 ends in a backslash, which would escape the quote after it.
set "HEED_HOME_=%~dp0."
for %%I in ("%HEED_HOME_%") do set "HEED_HOME_=%%~fI"
set "HEED_JAR_=%HEED_HOME_%\target\heed-cli.jar"

if defined JAVA_HOME goto java_home
set "HEED_JAVA_=java.exe"
where java.exe >nul 2>nul
if not errorlevel 1 goto java_found
>&2 echo heed: Java 17 or newer is needed. Install a JDK, or set JAVA_HOME to one.
exit /b 70

:java_home
set "HEED_JAVA_=%JAVA_HOME:"=%\bin\java.exe"
if exist "%HEED_JAVA_%" goto java_found
>&2 echo heed: JAVA_HOME is set, but there is no bin\java.exe in it.
exit /b 70

:java_found
rem Java itself refuses the jar's classes when it is older, but says so in its own terms.
"%HEED_JAVA_%" --version >nul 2>nul
if errorlevel 1 goto java_old
set "HEED_VERSION_="
for /f "tokens=2" %%V in ('call "%HEED_JAVA_%" --version 2^>nul') do if not defined HEED_VERSION_ set "HEED_VERSION_=%%V"
for /f "delims=.-+ " %%V in ("%HEED_VERSION_%") do set "HEED_VERSION_=%%V"
if not defined HEED_VERSION_ goto java_old
if %HEED_VERSION_% GEQ 17 goto check
:java_old
>&2 echo heed: Java 17 or newer is needed; set JAVA_HOME to one.
exit /b 70

:check
rem A copy without sources has only the jar.
if not exist "%HEED_HOME_%\pom.xml" goto have_jar
if not exist "%HEED_JAR_%" goto build
rem Folders count too, so that a deleted file is noticed. Exit 1: something is newer than the jar.
powershell -NoProfile -Command "$h = $env:HEED_HOME_; $t = (Get-Item -LiteralPath $env:HEED_JAR_).LastWriteTimeUtc; $i = @(Get-Item -LiteralPath (Join-Path $h 'pom.xml'), (Join-Path $h 'src\main'), (Join-Path $h 'src\cli')) + @(Get-ChildItem -LiteralPath (Join-Path $h 'src\main'), (Join-Path $h 'src\cli') -Recurse -Force); if ($i | Where-Object { $_.LastWriteTimeUtc -gt $t }) { exit 1 }; exit 0" >nul 2>nul
if not errorlevel 1 goto have_jar

:build
where mvn.cmd >nul 2>nul
if not errorlevel 1 goto build_now
>&2 echo heed: Maven (mvn) is needed to build Heed, and is not on the PATH.
exit /b 70

:build_now
>&2 echo Building Heed (once)...
set "HEED_LOG_=%TEMP%\heed-build-%RANDOM%%RANDOM%.log"
pushd "%HEED_HOME_%"
call mvn.cmd -B -q -Dheed.quick package >"%HEED_LOG_%" 2>&1 <nul
if errorlevel 1 goto build_failed
popd
del "%HEED_LOG_%" >nul 2>nul
goto have_jar

:build_failed
popd
>&2 type "%HEED_LOG_%"
del "%HEED_LOG_%" >nul 2>nul
>&2 echo heed: the build failed; what Maven said is above.
exit /b 70

:have_jar
if exist "%HEED_JAR_%" goto run
>&2 echo heed: target\heed-cli.jar is missing, and there is no pom.xml to build it from.
exit /b 70

:run
"%HEED_JAVA_%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto %HEED_JAVA_OPTS% "-Dheed.home=%HEED_HOME_%" -jar "%HEED_JAR_%" %*
exit /b %ERRORLEVEL%
