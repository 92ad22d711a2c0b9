// docs/walk-through.md is the script of this project. From its top to its end,
//   - a block below <!-- file: .. --> is written to that file,
//   - a block below <!-- change: .. --> says what is replaced there: its lines without + by those without -, hunk by hunk (@@),
//   - a block below <!-- in: .. --> has to stand in that file,
//   - the commands of a console block, of mvn (see WarmMaven) and of git, are run, and the lines below each are what it prints;
//     ... stands for any lines. A command has to fail where the page shows an ERROR or a CONFLICT of it, and nowhere else.
// What is compared has one blank for any blanks and line ends, because the page wraps lines; no path of this folder; and one
// version for all versions, because they are the time of writing.
import java.nio.file.FileSystems
import java.nio.file.Path
import java.time.LocalDateTime
import java.time.ZoneOffset
import java.time.format.DateTimeFormatter
import java.util.regex.Pattern

File root = new File(basedir, '../../../..')
File mavenHome = new File(System.getProperty('maven.home'))

def start = { List<String> words, Map<String, String> environment ->
    ProcessBuilder builder = new ProcessBuilder(words).directory(basedir)
            .redirectError(ProcessBuilder.Redirect.appendTo(new File(basedir, 'errors.log')))
    builder.environment().keySet().removeAll { it.startsWith('MAVEN_') || it.startsWith('GIT_') }
    builder.environment().putAll(environment)
    builder.start()
}

Process maven = null
BufferedReader printed = null
def mvn = { List<String> arguments ->
    if (maven == null) {
        File boot = new File(mavenHome, 'boot').listFiles().find { it.name ==~ /plexus-classworlds-.*\.jar/ }
        maven = start([new File(System.getProperty('java.home'), 'bin/java').path,
                // soon ready rather than fast in the end
                '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC',
                '-cp', boot.path, "-Dmaven.home=$mavenHome", "-Dmaven.multiModuleProjectDirectory=$basedir",
                "-Dclassworlds.conf=${new File(mavenHome, 'bin/m2.conf')}",
                new File(basedir, 'WarmMaven.java').path]*.toString(), [:])
        printed = maven.inputStream.newReader('UTF-8')
    }
    String settings = new File(basedir, '../interpolated-settings.xml').path
    String command = ['-B', '-s', settings, "-Dmaven.repo.local=$localRepositoryPath", *arguments].join('\t') + '\n'
    maven.outputStream.write(command.getBytes('UTF-8'))
    maven.outputStream.flush()
    StringBuilder output = new StringBuilder()
    String line = printed.readLine()
    while (line != null && !line.startsWith('### exit ')) {
        output << line << '\n'
        line = printed.readLine()
    }
    assert line != null : "Maven has ended: see errors.log. Before that:\n$output"
    [output.toString(), line.drop('### exit '.length()) as int]
}

def git = { List<String> arguments ->
    Process process = start(['git', *arguments], [
            LC_ALL: 'C',
            // not the configuration of who builds
            GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: new File(basedir, 'no-git-config').path,
            GIT_AUTHOR_NAME: 'Ann', GIT_AUTHOR_EMAIL: 'ann@example.com',
            GIT_COMMITTER_NAME: 'Ann', GIT_COMMITTER_EMAIL: 'ann@example.com'])
    [process.inputStream.getText('UTF-8'), process.waitFor()]
}

def plain = { String text ->
    text.replace('\\', '/').replace(basedir.path.replace('\\', '/') + '/', '').replaceAll(/V\d{14}__/, 'V<version>__')
            .replaceAll(/\s+/, ' ').trim()
}

// Two people seldom write in one second, but this script might: then both branches had steps of one version, whose equal lines git
// would leave out of the conflict. So each writes in a second of its own.
String lastVersion = ''
def inItsOwnSecond = { Closure write ->
    def now = { LocalDateTime.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern('uuuuMMddHHmmss')) }
    while (now() <= lastVersion) {
        Thread.onSpinWait()
    }
    def result = write()
    new File(basedir, 'src').eachFileRecurse { lastVersion = [lastVersion, *it.name.findAll(/(?<=^V)\d{14}/)].max() }
    result
}

def run = { String command ->
    List<String> words = command.findAll(/(?:"[^"]*"|[^\s"])+/)*.replace('"', '')
    assert words[0] in ['mvn', 'git'] : "a command of neither mvn nor git: $command"
    long begin = System.nanoTime()
    def (String output, int exit) = words[0] == 'git' ? git(words.tail())
            : command.contains('ligature.mode=write') ? inItsOwnSecond { mvn(words.tail()) } : mvn(words.tail())
    println "\$ $command\n$output[exit $exit after ${(System.nanoTime() - begin).intdiv(1_000_000)} ms]"
    [output, exit]
}

def console = { String block ->
    for (entry in block.split(/(?m)^\$ /).tail()) {
        String command = entry.readLines().head()
        String shown = entry.readLines().tail().join('\n')
        def (String output, int exit) = run(command)
        boolean fails = shown.contains('ERROR') || shown.contains('CONFLICT')
        assert (exit != 0) == fails : "$command: exit $exit, see errors.log; the page shows\n$shown\nand there is\n$output"
        String expected = shown.split(/(?m)^\.\.\.$/, -1).collect { Pattern.quote(plain(it)) }.join('.*')
        assert plain(output).matches(expected) : "$command: the page shows\n$shown\nand there is\n$output"
    }
}

def change = { File file, String block ->
    String text = file.getText('UTF-8')
    for (hunk in block.split(/(?m)^@@\n/)) {
        def side = { String without -> hunk.readLines().findAll { !it.startsWith(without) }.collect { it.drop(1) + '\n' }.join() }
        assert text.count(side('+')) == 1 : "$file should have once\n${side('+')}\nand is\n$text"
        text = text.replace(side('+'), side('-'))
    }
    file.setText(text, 'UTF-8')
}

def standsIn = { String pattern, String block ->
    File named = new File(basedir, pattern)
    def matcher = FileSystems.default.getPathMatcher("glob:$named.name")
    List<File> files = named.parentFile.listFiles().findAll { matcher.matches(Path.of(it.name)) }
    assert files.size() == 1 : "$pattern: $files"
    assert plain(files[0].getText('UTF-8')).contains(plain(block)) : "${files[0]} does not have\n$block"
}

// what an earlier run has left
['.git', 'src', 'target'].each { new File(basedir, it).deleteDir() }
basedir.eachFileMatch(~/shop\..*|errors\.log/) { it.delete() }

for (name in ['product/Product.java', 'brand/Brand.java', 'links/Shop.java']) {
    File copy = new File(basedir, "src/main/java/shop/$name")
    copy.parentFile.mkdirs()
    copy.bytes = new File(basedir, "../first-link/src/main/java/shop/$name").bytes
}

def text = { String page -> new File(root, page).getText('UTF-8').readLines().join('\n') + '\n' }
def marked = (text('docs/walk-through.md') =~ /(?ms)^(?:<!-- (\w+): (\S+) -->\n)?```(\w+)\n(.*?)^```$/).findAll()
assert marked.size() > 30
try {
    for (found in marked) {
        def (all, what, path, language, block) = found
        switch (what ?: language) {
            case 'file':
                File file = new File(basedir, path)
                file.parentFile.mkdirs()
                file.setText(block, 'UTF-8')
                break
            case 'change': change(new File(basedir, path), block); break
            case 'in': standsIn(path, block); break
            case 'console': console(block); break
            default: assert false : "nothing says what this block is:\n$block"
        }
    }
} finally {
    maven?.destroy()
}

// the page that says how consent is given has it from this project
def consent = (text('docs/migrating.md') =~ /(?s)<!-- in: \S+walk-through\/(\S+) -->\n```xml\n(.*?)\n```/).findAll()
assert consent.size() == 2
for (found in consent) {
    standsIn(found[1], found[2])
}
