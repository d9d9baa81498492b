using System.Text.Json;

namespace Hoc.Net.Cli.Tests.CommandLine;

/// <summary><c>hoc check</c>.</summary>
internal sealed class CheckTests
{
    private const string Script = "x = 1\nprint x, yy\ny = 2\n";

    [Test]
    public void Mistakes_go_to_standard_output_and_are_counted()
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("check", folder.Write("model.hoc", Script));
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Output, Does.Contain("model.hoc:2:10: error HOC2001: the variable 'yy' is undefined.\n    print x, yy\n             ^^\n"));
        Assert.That(run.Output, Does.EndWith("1 error, 1 warning in 1 file\n"));
        Assert.That(run.Error, Is.Empty);
    }

    [TestCase("x = 1\nprint x\n", 0, "nothing found in 1 file\n")]
    [TestCase("x = 1\n", 0, "0 errors, 1 warning in 1 file\n")]
    [TestCase("x = 1\n", 1, "0 errors, 1 warning in 1 file\n", "--strict")]
    public void Warnings_count_when_asked(string script, int status, string end, params string[] options)
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of(["check", .. options, folder.Write("model.hoc", script)]);
        Assert.That(run.ExitStatus, Is.EqualTo(status));
        Assert.That(run.Output, Does.EndWith(end));
    }

    [Test]
    public void A_folder_stands_for_its_scripts_and_mod_files()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.hoc", "print b\n");
        folder.Write("b.hoc", "b = 1\n");
        folder.Write("c.mod", "NEURON { SUFFIX c }\n");
        folder.Write("d.txt", "no script\n");
        Assert.That(CommandRun.Of("check", folder.Path).Output, Is.EqualTo("nothing found in 3 files\n"));
    }

    [Test]
    public void JSON_tells_places()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("größe.hoc", Script);
        using var report = JsonDocument.Parse(CommandRun.Of("check", "--format", "json", path).Output);
        JsonElement first = report.RootElement[0];
        Assert.Multiple(() =>
        {
            Assert.That(report.RootElement.GetArrayLength(), Is.EqualTo(2));
            Assert.That(first.GetProperty("file").GetString(), Is.EqualTo(path));
            Assert.That(first.GetProperty("line").GetInt32(), Is.EqualTo(2));
            Assert.That(first.GetProperty("column").GetInt32(), Is.EqualTo(10));
            Assert.That(first.GetProperty("endColumn").GetInt32(), Is.EqualTo(12));
            Assert.That(first.GetProperty("severity").GetString(), Is.EqualTo("error"));
            Assert.That(first.GetProperty("code").GetString(), Is.EqualTo("HOC2001"));
            Assert.That(first.GetProperty("message").GetString(), Is.EqualTo("the variable 'yy' is undefined."));
        });
    }

    [Test]
    public void SARIF_tells_rules_and_places()
    {
        using var folder = new TemporaryFolder();
        using var report = JsonDocument.Parse(CommandRun.Of("check", "--format=sarif", folder.Write("model.hoc", Script)).Output);
        JsonElement run = report.RootElement.GetProperty("runs")[0];
        JsonElement result = run.GetProperty("results")[0];
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Multiple(() =>
        {
            Assert.That(report.RootElement.GetProperty("version").GetString(), Is.EqualTo("2.1.0"));
            Assert.That(run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString(), Is.EqualTo("HOC2001"));
            Assert.That(result.GetProperty("ruleId").GetString(), Is.EqualTo("HOC2001"));
            Assert.That(result.GetProperty("level").GetString(), Is.EqualTo("error"));
            Assert.That(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), Does.EndWith("/model.hoc"));
            Assert.That(place.GetProperty("region").GetProperty("startLine").GetInt32(), Is.EqualTo(2));
        });
    }

    [TestCase("there is no option '--formt' of check. Did you mean '--format'?", "--formt")]
    [TestCase("--format needs a value: --format text|json|sarif.", "--format")]
    [TestCase("there is no format 'xml' of check: it knows text, json and sarif.", "--format", "xml")]
    [TestCase("there is no folder 'no/such'. --mod takes folders of .mod files.", "--mod", "no/such")]
    public void Mistakes_on_the_command_line_are_told(string message, params string[] words)
    {
        CommandRun run = CommandRun.Of(["check", .. words]);
        Assert.That(run.ExitStatus, Is.EqualTo(2));
        Assert.That(run.Error, Is.EqualTo($"hoc: {message}\nTry 'hoc check --help'.\n"));
    }

    [Test]
    public void A_missing_file_is_a_mistake()
    {
        CommandRun run = CommandRun.Of("check", "no-such.hoc");
        Assert.That(run.ExitStatus, Is.EqualTo(1));
        Assert.That(run.Output, Does.StartWith("error HOC3113: the file 'no-such.hoc' does not exist.\n"));
    }

    [Test]
    public void Help_tells_the_usage() => Assert.That(CommandRun.Of("check", "--help").Output, Does.StartWith("Usage:\n  hoc check "));

    [TestCase("cell.py", "import neuron")]
    [TestCase("data", "\0\u0001")]
    public void Files_that_are_no_scripts_are_refused(string name, string text)
    {
        using var folder = new TemporaryFolder();
        CommandRun run = CommandRun.Of("check", folder.Write(name, text));
        Assert.That(run.ExitStatus, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("is no HOC script: check reads .hoc, .ses and .mod files"));
    }
}
