String log = new File(basedir, 'build.log').text
for (path in ['class path', 'module path']) {
    assert log.contains("On the $path: 4 scripts; Lyon buys Rain jacket of Acme, loyal since 2020-01-31") :
            "the shop has to follow the links of both jars on the $path"
}
