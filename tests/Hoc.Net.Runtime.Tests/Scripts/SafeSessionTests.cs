namespace Hoc.Net.Runtime.Tests.Scripts;

/// <summary>Scripts of a safe session write below their folder and nowhere else.</summary>
internal sealed class SafeSessionTests
{
    private string _outside = "";
    private string _folder = "";

    [SetUp]
    public void MakeFolders()
    {
        _outside = Directory.CreateTempSubdirectory("hoc-").FullName;
        _folder = Directory.CreateDirectory(Path.Combine(_outside, "work")).FullName;
        File.WriteAllText(Path.Combine(_outside, "kept"), "kept");
    }

    [TearDown]
    public void RemoveFolders() => Directory.Delete(_outside, recursive: true);

    [TestCase("wopen(\"../new\")")]
    [TestCase("wopen(\"sub/../../new\")")]
    [TestCase("wopen(\"OUTSIDE/new\")")]
    [TestCase("wopen(\"OUTSIDE/work-too\")")]
    [TestCase("chdir(\"..\")\nwopen(\"new\")")]
    [TestCase("hoc_stdout(\"../new\")")]
    [TestCase("objref f\nf = new File(\"../new\")\nf.wopen()")]
    [TestCase("objref f\nf = new File(\"../kept\")\nf.aopen()")]
    [TestCase("objref f\nf = new File(\"../kept\")\nf.unlink()")]
    [TestCase("objref f\nf = new File()\nf.mktemp()\nf.wopen()")]
    [TestCase("system(\"echo x > new\")")]
    public void Nothing_is_done_outside(string script) => AssertRefused(script);

    [Test]
    [Platform("Unix")]
    public void Links_lead_nowhere()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder, "up"), "..");
        File.CreateSymbolicLink(Path.Combine(_folder, "file"), Path.Combine(_outside, "kept"));
        File.CreateSymbolicLink(Path.Combine(_folder, "dangling"), Path.Combine(_outside, "new"));
        File.CreateSymbolicLink(Path.Combine(_folder, "circle"), Path.Combine(_folder, "circle"));

        AssertRefused("wopen(\"up/new\")");
        AssertRefused("wopen(\"up/work/up/new\")");
        AssertRefused("wopen(\"file\")");
        AssertRefused("wopen(\"dangling\")");
        Assert.That(Run("print wopen(\"up/work/inside\")").Output, Is.EqualTo("1 \n"));
        Assert.That(Run("print wopen(\"circle\")").Output, Is.EqualTo("0 \n"));
    }

    [Test]
    [Platform("Unix")]
    public void A_folder_reached_by_a_link_may_be_written()
    {
        string link = Path.Combine(_outside, "link");
        Directory.CreateSymbolicLink(link, _folder);

        ScriptRun run = ScriptRun.Of("print wopen(\"x\")", new HocSessionOptions { WorkingDirectory = link, Safe = true });

        Assert.That(run.Output, Is.EqualTo("1 \n"));
    }

    [Test]
    public void Below_the_folder_all_is_as_usual()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "sub"));

        ScriptRun run = Run("""
            strdef s
            {wopen("sub/x") fprint("3 4\n") wopen()}
            {ropen("sub/../sub/x") getstr(s)}
            print s
            {chdir("sub") wopen("y") wopen()}
            objref f
            f = new File("x")
            print f.unlink()
            """);

        Assert.That(run, Is.EqualTo(new ScriptRun(0, "3 4\n\n1 \n", "")));
        Assert.That(Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName), Is.EqualTo(new[] { "y" }));
    }

    [Test]
    public void Files_outside_may_be_read() => Assert.That(Run("print ropen(\"../kept\")").Output, Is.EqualTo("1 \n"));

    [TestCase("ropen(\"/dev/zero\")")]
    [TestCase("xopen(\"/dev/zero\")")]
    [TestCase("load_file(\"/dev/zero\")")]
    [TestCase("objref f\nf = new File(\"/dev/zero\")\nf.ropen()")]
    [Platform("Unix")]
    public void Devices_are_not_read(string script) => AssertRefused(script);

    private ScriptRun Run(string script) => ScriptRun.Of(script, new HocSessionOptions { WorkingDirectory = _folder, Safe = true });

    private void AssertRefused(string script)
    {
        ScriptRun run = Run(script.Replace("OUTSIDE", _outside.Replace('\\', '/')));

        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Diagnostics, Does.Contain("error HOC3205: "));
        Assert.That(File.ReadAllText(Path.Combine(_outside, "kept")), Is.EqualTo("kept"));
        Assert.That(Directory.EnumerateFiles(_outside).Select(Path.GetFileName), Is.EqualTo(new[] { "kept" }));
    }
}
