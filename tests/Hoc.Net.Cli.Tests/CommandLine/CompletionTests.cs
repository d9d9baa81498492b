using System.Diagnostics;

namespace Hoc.Net.Cli.Tests.CommandLine;

/// <summary><c>hoc completion</c>: what shells complete.</summary>
internal sealed class CompletionTests
{
    [TestCase("hoc che", "check")]
    [TestCase("hoc --no", "--no-plots")]
    [TestCase("hoc model.hoc --the", "--theme")]
    [TestCase("hoc check --st", "--strict")]
    [TestCase("hoc fmt --", "--check|--help|--indent")]
    [TestCase("hoc check --format ", "json|sarif|text")]
    [TestCase("hoc model.hoc --format s", "svg")]
    [TestCase("hoc zzz", "")]
    [TestCase("hoc -nog", "", Description = "NEURON's options need no advertising")]
    public void Verbs_and_options_are_completed(string line, string candidates) => Assert.That(
        CommandRun.Of("completion", "--of", line).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal),
        Is.EqualTo(candidates.Split('|', StringSplitOptions.RemoveEmptyEntries)));

    [Test]
    public void Behind_hoc_come_the_verbs() => Assert.That(
        CommandRun.Of("completion", "--of", "hoc ").Output, Does.Contain("check\n").And.Contain("run\n").And.Contain("nrnivmodl\n"));

    [TestCase("completion needs the name of a shell: bash, zsh, fish, pwsh.")]
    [TestCase("there is no shell 'fsh' for completion. Did you mean 'fish'?", "fsh")]
    public void Mistakes_on_the_command_line_are_told(string message, params string[] words) => Assert.That(
        CommandRun.Of(["completion", .. words]), Is.EqualTo(new CommandRun(2, "", $"hoc: {message}\nTry 'hoc completion --help'.\n")));

    [TestCase("zsh", "compdef|bashcompinit")]
    [TestCase("fish", "complete -c hoc")]
    [TestCase("pwsh", "Register-ArgumentCompleter")]
    public void Each_shell_has_its_script(string shell, string text) => Assert.That(CommandRun.Of("completion", shell).Output, Does.Match(text));

    [Test]
    [Platform("Linux", Reason = "bash may be absent elsewhere.")]
    public void Bash_completes_by_its_script()
    {
        using var folder = new TemporaryFolder();
        string script = folder.Write("complete.bash", $$"""
            hoc() { {{string.Join(' ', ProcessTests.CommandLine().Select(word => $"'{word}'"))}} "$@"; }
            {{CommandRun.Of("completion", "bash").Output}}
            COMP_WORDS=(hoc check --for) COMP_CWORD=2 COMP_LINE="hoc check --for" COMP_POINT=15
            _hoc
            echo "${COMPREPLY[@]}"
            """.ReplaceLineEndings("\n"));
        using Process process = Process.Start(new ProcessStartInfo("bash", ["--norc", script]) { RedirectStandardOutput = true })!;
        Assert.That(process.StandardOutput.ReadToEnd(), Is.EqualTo("--format\n"));
    }
}
