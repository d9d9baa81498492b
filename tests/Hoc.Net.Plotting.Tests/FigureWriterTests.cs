namespace Hoc.Net.Plotting.Tests;

public sealed class FigureWriterTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("hoc-figures").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("a.png", "\u0089PNG")]
    [TestCase("a.PNG", "\u0089PNG")]
    [TestCase("a.svg", "<?xml")]
    [TestCase("a.pdf", "%PDF-")]
    public void The_name_chooses_the_format(string name, string start)
    {
        var path = Path.Combine(_folder, name);
        FigureWriter.Write(new Figure(), path);
        Assert.That(File.ReadAllText(path, System.Text.Encoding.Latin1), Does.StartWith(start));
    }

    [Test]
    public void A_file_that_exists_is_replaced()
    {
        var path = Path.Combine(_folder, "a.svg");
        File.WriteAllText(path, new string('x', 1_000_000));
        FigureWriter.Write(new Figure(), path);
        Assert.That(File.ReadAllText(path), Does.EndWith("</svg>"));
    }

    [Test]
    public void The_format_may_be_given_apart_from_the_name()
    {
        var path = Path.Combine(_folder, "picture");
        FigureWriter.Write(new Figure(), path, FigureFormat.Svg);
        Assert.That(File.ReadAllText(path), Does.Contain("<svg"));
    }

    [TestCase("missing/a.png", "Could not find")]
    [TestCase("a\0b.png", "Null character")]
    [TestCase("a.bmp", ".png, .svg, .pdf, .eps or .ps")]
    [TestCase("", ".png, .svg, .pdf, .eps or .ps")]
    public void A_path_that_cannot_be_written_is_named_with_the_reason(string name, string reason)
    {
        var path = name.Length == 0 ? "" : Path.Combine(_folder, name);
        var error = Assert.Throws<FigureWriteException>(() => FigureWriter.Write(new Figure(), path))!;
        Assert.That(error.Path, Is.EqualTo(path));
        Assert.That(error.Reason, Does.Contain(reason));
        Assert.That(error.Message, Does.Contain(error.Reason).And.Contain($"'{path}'"));
    }

    [Test]
    public void A_folder_is_not_overwritten()
    {
        var path = Path.Combine(_folder, "folder.png");
        Directory.CreateDirectory(path);
        Assert.That(() => FigureWriter.Write(new Figure(), path), Throws.InstanceOf<FigureWriteException>());
        Assert.That(Directory.Exists(path), Is.True);
    }

    [TestCase(double.NaN, 400, 96)]
    [TestCase(600, 0, 96)]
    [TestCase(-600, 400, 96)]
    [TestCase(600, 400, 0)]
    [TestCase(600, 400, double.NaN)]
    [TestCase(600, 400, 1e9)]
    [TestCase(double.PositiveInfinity, 400, 96)]
    [TestCase(15_000, 15_000, 96)]
    public void A_size_that_cannot_be_drawn_is_refused(double width, double height, double dpi)
    {
        var figure = new Figure { Width = width, Height = height };
        var path = Path.Combine(_folder, "a.png");
        Assert.That(
            () => FigureWriter.Write(figure, path, new FigureWriteOptions { Dpi = dpi }),
            Throws.InstanceOf<FigureWriteException>());
        Assert.That(File.Exists(path), Is.False);
    }

    [Test]
    public void A_format_that_does_not_exist_is_refused() =>
        Assert.That(
            () => FigureWriter.Write(new Figure(), Stream.Null, (FigureFormat)7),
            Throws.InstanceOf<FigureWriteException>().With.Property("Path").Null);

    [Test]
    public void A_stream_stays_open()
    {
        using var stream = new MemoryStream();
        FigureWriter.Write(new Figure(), stream, FigureFormat.Png);
        Assert.That(stream.CanWrite, Is.True);
        Assert.That(stream.Length, Is.GreaterThan(100));
    }

    [TestCase("png", true, FigureFormat.Png)]
    [TestCase(".Svg", true, FigureFormat.Svg)]
    [TestCase("PDF", true, FigureFormat.Pdf)]
    [TestCase("bmp", false, FigureFormat.Png)]
    [TestCase(null, false, FigureFormat.Png)]
    public void Names_of_formats(string? name, bool known, FigureFormat expected)
    {
        Assert.That(FigureWriter.TryParseFormat(name, out var format), Is.EqualTo(known));
        Assert.That(format, Is.EqualTo(expected));
    }
}
