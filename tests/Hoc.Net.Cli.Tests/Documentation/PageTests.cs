using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Hoc.Net.Runtime;

namespace Hoc.Net.Cli.Tests.Documentation;

/// <summary>What pages say: the HOC of a chapter prints what stands there, the C# stands in a program that is compiled and run, pictures and links exist.</summary>
internal sealed partial class PageTests
{
    private static readonly string[] Pages = ["tutorial.md", "coming-from-neuron.md"];

    public static IEnumerable<TestCaseData> Chapters => Pages.SelectMany(page => Regex.Split(Text(page), "(?m)^## ").Skip(1)
        .Where(static chapter => chapter.Contains("```hoc\n", StringComparison.Ordinal))
        .Select(chapter => new TestCaseData(chapter).SetName($"{page}: {chapter.Split('\n')[0]}")));

    [TestCaseSource(nameof(Chapters))]
    public void The_script_of_a_chapter_prints_what_stands_there(string chapter)
    {
        using var folder = new TemporaryFolder();
        foreach (Match file in Mechanism().Matches(chapter)) folder.Write(file.Groups["name"].Value, file.Groups["text"].Value);
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var host = new HocHost();
        using HocSession session = host.CreateSession(new HocSessionOptions { Output = output, Error = error, WorkingDirectory = folder.Path, MechanismPath = null });
        int status = session.RunText(Blocks(chapter, "hoc"), "chapter.hoc");

        Assert.That((status, error.ToString()), Is.EqualTo((0, "")));
        Assert.That(BlanksAtEnds().Replace(output.ToString(), ""), Is.EqualTo(Blocks(chapter, "text")));
    }

    [TestCase("tutorial.md")]
    [TestCase("coming-from-neuron.md")]
    [TestCase("csharp.md")]
    [TestCase("../README.md")]
    public void Links_and_pictures_lead_somewhere(string page)
    {
        IEnumerable<string> targets = Link().Matches(Text(page)).Select(static link => link.Groups["target"].Value).Where(static target => !target.Contains("://", StringComparison.Ordinal));

        Assert.That(targets.Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(Docs(page))!, target.Split('#')[0]))), Is.Empty);
    }

    [Test]
    public void The_csharp_of_the_guide_is_that_of_the_example()
    {
        string program = string.Concat(Directory.EnumerateFiles(Docs("../examples/csharp/passive-membrane"), "*.cs").Select(static file => Unindented(File.ReadAllText(file))));
        MatchCollection blocks = Regex.Matches(Text("csharp.md"), "```csharp\n(?<text>.*?)```", RegexOptions.Singleline);

        Assert.That(blocks, Is.Not.Empty);
        Assert.That(blocks.Select(static block => Unindented(block.Groups["text"].Value)).Where(block => !program.Contains(block, StringComparison.Ordinal)), Is.Empty);
    }

    private static string Blocks(string chapter, string language) => string.Concat(
        Regex.Matches(chapter, $"```{language}\n(?<text>.*?)```", RegexOptions.Singleline).Select(static block => block.Groups["text"].Value));

    private static string Unindented(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(static line => line.Trim()));

    private static string Text(string page) => File.ReadAllText(Docs(page)).ReplaceLineEndings("\n");

    private static string Docs(string name, [CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../../docs", name));

    [GeneratedRegex("```nmodl (?<name>\\S+)\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Mechanism();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("[ \t]+(?=\n)")]
    private static partial Regex BlanksAtEnds();
}
