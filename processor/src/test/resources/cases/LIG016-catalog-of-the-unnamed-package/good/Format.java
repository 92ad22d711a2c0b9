enum Format {
    PNG
}
