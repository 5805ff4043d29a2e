@echo off
rem Runs Heed from a checkout: builds the command line jar when it is missing or out of date, then hands over to it.
rem HEED_JAVA_OPTS adds options for Java. Exit 70: Heed could not be started.
rem Delayed expansion stays off, so that an exclamation mark in an argument or a path is left alone.
setlocal EnableExtensions DisableDelayedExpansion

rem %~dp0 ends in a backslash, which would escape the quote after it.
set "HEED_HOME_=%~dp0."
for %%I in ("%HEED_HOME_%") do set "HEED_HOME_=%%~fI"
set "HEED_JAR_=%HEED_HOME_%\target\heed-cli.jar"
set "HEED_LOCKED_="
set "HEED_AGAIN_="

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
for /f "tokens=2" %%V in ('call "%HEED_JAVA_%" --version') do if not defined HEED_VERSION_ set "HEED_VERSION_=%%V"
for /f "delims=.-+ " %%V in ("%HEED_VERSION_%") do set "HEED_VERSION_=%%V"
if not defined HEED_VERSION_ goto java_old
if %HEED_VERSION_% GEQ 17 goto check
:java_old
>&2 echo heed: Java 17 or newer is needed; set JAVA_HOME to one.
exit /b 70

:check
rem A copy without sources has only the jar.
if not exist "%HEED_HOME_%\pom.xml" goto have_jar
if not exist "%HEED_JAR_%" goto lock
:fresh
rem Folders count too, so that a deleted file is noticed. Exit 1: something is newer than the jar.
powershell -NoProfile -Command "$h = $env:HEED_HOME_; $t = (Get-Item -LiteralPath $env:HEED_JAR_).LastWriteTimeUtc; $i = @(Get-Item -LiteralPath (Join-Path $h 'pom.xml'), (Join-Path $h 'src\main'), (Join-Path $h 'src\cli')) + @(Get-ChildItem -LiteralPath (Join-Path $h 'src\main'), (Join-Path $h 'src\cli') -Recurse -Force); if ($i | Where-Object { $_.LastWriteTimeUtc -gt $t }) { exit 1 }; exit 0" >nul 2>nul
if errorlevel 1 goto stale
if defined HEED_LOCKED_ goto unlock
goto have_jar
:stale
if defined HEED_LOCKED_ goto build

rem One launcher builds and the others wait for it. The lock is a folder, which only one can make.
:lock
set "HEED_LOCK_=%HEED_HOME_%\target\.heed-building"
if not exist "%HEED_HOME_%\target\" md "%HEED_HOME_%\target" 2>nul
if not exist "%HEED_HOME_%\target\" goto not_writable
set "HEED_WAITED_=0"
set "HEED_LOCKED_="
:lock_again
md "%HEED_LOCK_%" 2>nul
if not errorlevel 1 goto locked
if not exist "%HEED_LOCK_%\" goto not_writable
if "%HEED_WAITED_%"=="0" >&2 echo Another heed is building; waiting for it...
set /a HEED_WAITED_+=1
if %HEED_WAITED_% GTR 1200 goto waited_long
ping -n 2 127.0.0.1 >nul 2>nul
rem Every minute: a lock older than ten is of a build that was stopped. Exit 1 says so.
set /a HEED_MINUTE_=HEED_WAITED_ %% 60
if not "%HEED_MINUTE_%"=="1" goto lock_again
powershell -NoProfile -Command "$l = Get-Item -LiteralPath $env:HEED_LOCK_ -ErrorAction SilentlyContinue; if ($l -and $l.CreationTimeUtc -lt [DateTime]::UtcNow.AddMinutes(-10)) { exit 1 }; exit 0" >nul 2>nul
if errorlevel 1 rd /s /q "%HEED_LOCK_%" 2>nul
goto lock_again

:not_writable
>&2 echo heed: cannot write to the folder target, where Heed is to be built.
exit /b 70

:waited_long
>&2 echo heed: another heed has been building for 20 minutes. If it has not, delete the folder target\.heed-building.
exit /b 70

:locked
if "%HEED_WAITED_%"=="0" goto build
rem Whoever was waited for has built it, or was stopped.
set "HEED_LOCKED_=1"
if exist "%HEED_JAR_%" goto fresh

:build
where mvn.cmd >nul 2>nul
if not errorlevel 1 goto build_now
rd /s /q "%HEED_LOCK_%" >nul 2>nul
>&2 echo heed: Maven (mvn) is needed to build Heed, and is not on the PATH.
exit /b 70

:build_now
>&2 echo Building Heed (once)...
rem Beside first, so that nobody starts half a jar.
pushd "%HEED_HOME_%"
call mvn.cmd -B -q -Dheed.quick "-Dheed.cli.directory=target/quick" package >"%HEED_LOCK_%\log" 2>&1 <nul
if errorlevel 1 goto build_failed
popd
move /y "%HEED_HOME_%\target\quick\heed-cli.jar" "%HEED_JAR_%" >nul 2>nul
if errorlevel 1 goto not_moved
rem Classes read and checked once start quicker ever after; where Java cannot do that, Heed starts without.
rem Java dies of an archive that was cut off, so its size stands beside it.
del "%HEED_HOME_%\target\heed-cli.jsa" "%HEED_HOME_%\target\heed-cli.jsa.size" >nul 2>nul
pushd "%HEED_LOCK_%"
"%HEED_JAVA_%" -XX:+UseSerialGC -Xlog:disable "-XX:DumpLoadedClassList=%HEED_LOCK_%\classes" "-Dheed.home=%HEED_HOME_%" -jar "%HEED_JAR_%" assess "%HEED_HOME_%\examples\01-asking-again\case.yaml" --as-at 2023-09-15 --explain placement-moves-in-12-months >nul 2>nul <nul
"%HEED_JAVA_%" -XX:+UseSerialGC -Xlog:disable -Xshare:dump "-XX:SharedClassListFile=%HEED_LOCK_%\classes" "-XX:SharedArchiveFile=%HEED_LOCK_%\shared" -cp "%HEED_JAR_%" >nul 2>nul <nul
popd
if errorlevel 1 goto unlock
move /y "%HEED_LOCK_%\shared" "%HEED_HOME_%\target\heed-cli.jsa" >nul 2>nul
for %%F in ("%HEED_HOME_%\target\heed-cli.jsa") do >"%HEED_HOME_%\target\heed-cli.jsa.size" echo %%~zF
:unlock
rd /s /q "%HEED_LOCK_%" >nul 2>nul
goto have_jar

:build_failed
popd
>&2 type "%HEED_LOCK_%\log"
rd /s /q "%HEED_LOCK_%" >nul 2>nul
>&2 echo heed: the build failed; what Maven said is above.
exit /b 70

:not_moved
rd /s /q "%HEED_LOCK_%" >nul 2>nul
>&2 echo heed: target\heed-cli.jar cannot be replaced. Maybe another heed is running; wait until it has ended.
exit /b 70

:have_jar
if exist "%HEED_JAR_%" goto run
>&2 echo heed: target\heed-cli.jar is missing, and there is no pom.xml to build it from.
exit /b 70

:run
set "HEED_SIZE_="
if not exist "%HEED_HOME_%\target\heed-cli.jsa.size" goto run_unshared
set /p HEED_SIZE_=<"%HEED_HOME_%\target\heed-cli.jsa.size"
for %%F in ("%HEED_HOME_%\target\heed-cli.jsa") do if "%%~zF"=="%HEED_SIZE_%" goto run_shared
:run_unshared
"%HEED_JAVA_%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn16m -Xshare:auto %HEED_JAVA_OPTS% "-Dheed.home=%HEED_HOME_%" -jar "%HEED_JAR_%" %*
goto ran
:run_shared
"%HEED_JAVA_%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn16m -Xshare:auto -Xlog:disable "-XX:SharedArchiveFile=%HEED_HOME_%\target\heed-cli.jsa" %HEED_JAVA_OPTS% "-Dheed.home=%HEED_HOME_%" -jar "%HEED_JAR_%" %*
:ran
set "HEED_CODE_=%ERRORLEVEL%"
if not "%HEED_CODE_%"=="1" exit /b %HEED_CODE_%

rem Exit 1 means that examples disagree. Java says it too, for options it does not take and for a jar that was cut off.
"%HEED_JAVA_%" %HEED_JAVA_OPTS% -version >nul 2>nul
if errorlevel 1 goto options_refused
"%HEED_JAVA_%" -jar "%HEED_JAR_%" --version >nul 2>nul
if not errorlevel 1 exit /b 1
if not exist "%HEED_HOME_%\pom.xml" goto jar_broken
if defined HEED_AGAIN_ goto jar_broken
set "HEED_AGAIN_=1"
>&2 echo heed: target\heed-cli.jar is cut off or damaged, and is built anew.
del "%HEED_JAR_%" >nul 2>nul
goto lock

:options_refused
>&2 echo heed: Java does not take what HEED_JAVA_OPTS says.
exit /b 70

:jar_broken
>&2 echo heed: target\heed-cli.jar is cut off or damaged. Copy it again.
exit /b 70
