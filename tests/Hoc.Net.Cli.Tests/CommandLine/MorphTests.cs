namespace Hoc.Net.Cli.Tests.CommandLine;

internal sealed class MorphTests
{
    private const string Cell = """
        # a cell
        1 1 0 0 0 5 -1
        2 3 0 5 0 1 1
        3 3 0 25 0 1 2
        4 3 10 45 0 .5 3
        5 3 -10 45 0 .5 3
        6 2 0 -5 0 .5 1
        7 2 0 -105 0 .5 6

        """;

    [Test]
    public void A_cell_is_measured_and_drawn()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("cell.swc", Cell);
        CommandRun run = CommandRun.Of("morph", file);

        Assert.That(run.ExitStatus, Is.Zero, run.Error);
        Assert.That(run.Error, Is.EqualTo($"wrote {folder.At("cell.png")}\n"));
        Assert.That(folder.Files(), Is.EqualTo((string[])["cell.png", "cell.swc"]));
        string[] lines = run.Output.Split('\n');
        Assert.That(lines[0], Is.EqualTo($"{file}: SWC, 7 points, 5 sections"));
        Assert.That(lines[2].Split(' ', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo((string[])["soma", "1", "10.00", "314.16", "785.40", "10.00", "to", "10.00"]));
        Assert.That(lines[3].Split(' ', StringSplitOptions.RemoveEmptyEntries), Is.EqualTo((string[])["axon", "1", "100.00", "314.16", "78.54", "1.00", "to", "1.00"]));
        Assert.That(run.Output, Does.Contain("1 root, 3 tips, 2 forks, branches up to order 2; the farthest tip is 105.00 um"));
        Assert.That(run.Output, Does.Contain("extent 20.00 x 150.00 x 0.00 um"));
    }

    [Test]
    public void Pictures_go_where_they_are_wanted()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("cell.swc", Cell);
        Assert.That(CommandRun.Of("morph", "--no-plots", file).ExitStatus, Is.Zero);
        Assert.That(folder.Files(), Has.Length.EqualTo(1));
        Assert.That(CommandRun.Of("morph", "--plots", folder.At("out"), "--format=svg,pdf", file).ExitStatus, Is.Zero);
        Assert.That(Directory.EnumerateFiles(folder.At("out")).Select(path => Path.GetFileName(path)).Order(), Is.EqualTo((string[])["cell.pdf", "cell.svg"]));
    }

    [TestCase("8 3 0 50 0 0 4\n9 3 0 60 0 1 8\n", 9, "The diameter of this point is zero.")]
    [TestCase("8 3 0 50 0 1 77\n9 3 0 60 0 1 8\n", 9, "it is detached")]
    [TestCase("8 3 99 50 0 1 -1\n9 3 99 60 0 1 8\n", 9, "Another tree begins here: it is detached.")]
    [TestCase("8 3 0 50 0 1\n", 9, "has not the seven numbers")]
    [TestCase("7 3 0 50 0 1 4\n", 9, "belongs to the point of line 8 already")]
    [TestCase("9 3 0 50 0 1 10\n10 3 0 40 0 1 4\n", 9, "whose number is not less")]
    public void What_is_doubtful_is_told_with_its_line(string more, int line, string words)
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("cell.swc", Cell + more);
        CommandRun run = CommandRun.Of("morph", "--no-plots", file);

        Assert.That(run.ExitStatus, Is.Zero, run.Error);
        Assert.That(run.Error, Does.Contain($"{file}:{line}:").And.Contain("warning HOC3153").And.Contain(words));
    }

    [TestCase("1 1 0 0 0 5 2\n2 1 0 5 0 5 1\n", "from the point 1 the parents lead back")]
    [TestCase("", "is in no known format")]
    [TestCase("1 1 0 0 0 -5 -1\n2 1 0 5 0 5 1\n", "a diameter is negative")]
    [TestCase("( (Dendrite) ( 0 0 0 1) (", "line 1: the file ends in the middle of something")]
    [TestCase("<?xml version=\"1.0\"?><a>", "HOC3152")]
    [TestCase("<?xml version=\"1.0\"?><segment id=\"1\" cable=\"x\"/>", "the cable of <segment> cannot be used")]
    public void A_file_without_a_cell_is_an_error(string text, string words)
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("morph", folder.Write("cell.swc", text));

        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Error, Does.Contain(words).And.Not.Contain("   at "));
    }

    [Test]
    public void A_file_that_is_not_there_is_an_error()
    {
        CommandRun run = CommandRun.Of("morph", "nowhere.swc");
        Assert.That((run.ExitStatus, run.Output), Is.EqualTo((1, "")));
        Assert.That(run.Error, Does.Contain("there is no file 'nowhere.swc'.").And.Not.Contain(Environment.CurrentDirectory));
    }

    /// <summary>Pieces of files, cut and put together at random, never end in anything but a report or an error.</summary>
    [Test]
    public void Hostile_files_never_end_the_program([Range(1, 40)] int seed)
    {
        string[] pieces =
        [
            "1 1 0 0 0 5 -1\n", "2 3 0 9 0 1 1\n", "3 3 0 9 0 0 2\n", "4 2 1e30 0 -1e30 1e30 3\n", "2 2 2 2 2 2 2\n", "-5 1 0 0 0 1 -7\n", "9 3 1 2 3 4 8\n", "8 999999999 1 2 3 4 2\n", "8 3 1 2 3 4 9\n",
            "(\"CellBody\" (0 0 0 1) (5 0 0 1) (5 5 0 1) (0 5 0 1))\n", "(\"Soma\" (0 0 0) (1 0 0) (2 0 0))\n", "((Dendrite) (1 1 0 1) (9 9 9 1) ((8 8 8 1) | (7 7 7 .5)))\n", "(", ")", "|", "<", ">",
            "[2,41] (0, 0, 0) 1\n", "[1,42] (9, 0, 0) 1\n", "[1,42] (9, 9, 0) 1\n", "[10,5] (9, 9, 0) 1\n", "[2,1] (4, 4, 0) 1\n", "[1,2] (44, 4, 0) 1\n",
            "1 SOS 1 0 0 0 1\n", "2 SCP 1 9 0 0 1\n", "3 SOE 1 9 9 0 1\n", "4 MTO 3 4 4 0 1\n", "5 BP 3 8 8 0 1\n", "6 NE 3 9 9 9 0\n", "; V3\n", "\0\n", "\"", "# x\n",
        ];
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        string text = string.Concat(Enumerable.Range(0, random.Next(1, 30)).Select(_ => pieces[random.Next(pieces.Length)]));
        CommandRun run = CommandRun.Of("morph", seed % 8 == 0 ? "--format=svg" : "--no-plots", folder.Write("x.swc", text));

        Assert.That(run.ExitStatus, Is.AnyOf(0, 1), text);
        Assert.That(run.Error, Does.Not.Contain("   at "), text);
    }

    [TestCase("--plot", "did you mean")]
    [TestCase("--format=gif", "there is no picture format 'gif'")]
    [TestCase("--plots", "--plots needs a value")]
    public void Mistakes_on_the_command_line_are_told(string option, string words)
    {
        CommandRun run = CommandRun.Of("morph", option);
        Assert.That(run.ExitStatus, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain(words).IgnoreCase);
    }

    [Test]
    public void Help_is_printed() => Assert.That(CommandRun.Of("morph", "--help").Output, Does.StartWith("Usage:\n  hoc morph"));
}
