// What Maven says of a mistake is in its expected.txt. What javac adds is not: it misses what was not generated then.
String log = new File(basedir, 'build.log').getText('UTF-8').replace('\\', '/')
String builds = log.split('Reactor Summary')[0] // below it Maven repeats the errors

for (mistake in basedir.listFiles().findAll { new File(it, 'expected.txt').isFile() }) {
    // an error may have further lines, which are indented
    List<String> errors = builds.findAll(/(?m)^\[ERROR\] (.*?\/mistakes\/${mistake.name}\/)(.*(?:\R .*)*)/) { all, path, error ->
        error.replace(path, '').readLines().join('\n')
    }
    List<String> told = errors.findAll { !it.contains('cannot find symbol') }
    List<String> expected = new File(mistake, 'expected.txt').readLines('UTF-8')
    assert told.join('\n') == expected.join('\n') : "${mistake.name}: Maven says\n${told.join('\n')}"
}
