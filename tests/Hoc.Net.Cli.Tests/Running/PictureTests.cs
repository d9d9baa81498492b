namespace Hoc.Net.Cli.Tests.Running;

internal sealed class PictureTests
{
    private const string Drawing = "objref g, x, y\ng = new Graph()\nx = new Vector(3)\nx.indgen()\ny = x.c\ny.line(g, x)\n";

    private static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [Test]
    public void A_graph_becomes_a_picture_beside_the_script()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of(folder.Write("model.hoc", Drawing));
        Assert.That(run.ExitStatus, Is.Zero);
        Assert.That(run.Error, Is.EqualTo($"wrote {folder.At("model.png")}\n"));
        Assert.That(File.ReadAllBytes(folder.At("model.png"))[..4], Is.EqualTo(PngSignature));
    }

    [Test]
    public void Several_graphs_are_numbered_and_several_formats_written()
    {
        using var folder = new TemporaryFolder();
        string script = folder.Write("model.hoc", Drawing + "objref h\nh = new Graph()\ny.line(h, x)\n");
        CommandRun.Of("--format", "png,svg", script);
        Assert.That(folder.Files(), Is.EqualTo(new[] { "model-1.png", "model-1.svg", "model-2.png", "model-2.svg", "model.hoc" }));
    }

    [Test]
    public void Another_folder_is_made_when_missing()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("--plots", folder.At("out/of/the/way"), "--format", "svg", folder.Write("model.hoc", Drawing));
        Assert.That(run.ExitStatus, Is.Zero);
        Assert.That(folder.Files(), Is.EqualTo(new[] { "model.hoc" }));
        Assert.That(File.ReadAllText(folder.At("out/of/the/way/model.svg")), Does.StartWith("<?xml").Or.StartWith("<svg"));
    }

    [Test]
    public void Pictures_are_named_after_the_last_script()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of(folder.Write("parameters.hoc", "n = 1\n"), folder.Write("model.hoc", Drawing), "-c", "n");
        Assert.That(folder.Files(), Does.Contain("model.png").And.Not.Contain("parameters.png"));
    }

    [Test]
    public void Statements_alone_draw_as_hoc()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("-c", Drawing, "--plots", folder.Path);
        Assert.That(folder.Files(), Is.EqualTo(new[] { "hoc.png" }));
    }

    [Test]
    public void None_may_be_wanted()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("--no-plots", folder.Write("model.hoc", Drawing));
        Assert.That(folder.Files(), Is.EqualTo(new[] { "model.hoc" }));
        Assert.That(run.Error, Is.Empty);
    }

    [Test]
    public void A_quiet_run_does_not_tell()
    {
        using var folder = new TemporaryFolder();
        Assert.That(CommandRun.Of("-q", folder.Write("model.hoc", Drawing)).Error, Is.Empty);
        Assert.That(folder.Files(), Does.Contain("model.png"));
    }

    [Test]
    public void Graphs_are_drawn_after_quit_and_after_a_mistake()
    {
        using var folder = new TemporaryFolder();
        Assert.That(CommandRun.Of(folder.Write("a.hoc", Drawing + "quit()\n")).ExitStatus, Is.Zero);
        Assert.That(CommandRun.Of(folder.Write("b.hoc", Drawing + "nosuch()\n")).ExitStatus, Is.EqualTo(1));
        Assert.That(folder.Files(), Does.Contain("a.png").And.Contain("b.png"));
    }

    [Test]
    public void A_picture_that_cannot_be_written_is_a_diagnostic()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("file", "");
        CommandRun run = CommandRun.Of("--plots", Path.Combine(file, "inside"), "-c", Drawing);
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Error, Does.StartWith("error HOC3125: a picture cannot be written").And.Contain("--plots"));
    }

    [Test]
    public void Nothing_to_draw_draws_nothing()
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of(folder.Write("model.hoc", "objref g\ng = new Graph()\n"));
        Assert.That(folder.Files(), Is.EqualTo(new[] { "model.hoc" }));
    }

    [Test]
    public void Of_a_deck_only_the_card_in_front_is_drawn()
    {
        const string deck = """
            objref d, g[3], x
            x = new Vector(3)
            x.indgen()
            d = new Deck()
            d.intercept(1)
            for i = 0, 2 { g[i] = new Graph()  x.c.line(g[i], x) }
            d.intercept(0)
            d.map("cards")
            d.flip_to(1)

            """;
        using var folder = new TemporaryFolder();
        CommandRun.Of(folder.Write("one.hoc", deck));
        CommandRun.Of(folder.Write("none.hoc", deck + "d.unmap()\n"));
        Assert.That(folder.Files(), Is.EqualTo(new[] { "none.hoc", "one.hoc", "one.png" }));
    }

    [TestCase("")]
    [TestCase("  ")]
    public void An_empty_label_says_where_the_next_one_stands_and_is_no_picture(string text)
    {
        using var folder = new TemporaryFolder();
        string script = folder.Write("model.hoc", $"objref g\ng = new Graph()\ng.label(.5, 1, \"{text}\")\ng.addvar(\"t\")\n");
        CommandRun run = CommandRun.Of(script);
        Assert.That(folder.Files(), Is.EqualTo(new[] { "model.hoc" }));
        Assert.That(run.Error, Is.Empty);
    }

    [TestCase("g.xaxis(3)", false)]
    [TestCase("g.xaxis(3)\ng.xaxis(0, 2)", true)]
    [TestCase("g.xaxis(3)\ng.exec_menu(\"New Axis\")", true)]
    [TestCase("g.xaxis(2)", true)]
    public void Axes_that_a_script_takes_away_are_not_drawn(string statement, bool areDrawn)
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of("--format", "svg", folder.Write("model.hoc", Drawing + statement + "\n"));
        Assert.That(File.ReadAllText(folder.At("model.svg")).Contains(">1.5<", StringComparison.Ordinal), Is.EqualTo(areDrawn));
    }
}
