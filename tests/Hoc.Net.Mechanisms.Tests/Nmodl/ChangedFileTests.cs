using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Library;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

/// <summary>Files with words or lines left out, doubled or exchanged, by fixed seeds: each becomes a mechanism or has mistakes that are told, and nothing else happens.</summary>
internal sealed partial class ChangedFileTests
{
    private const int FilesOfASeed = 60;

    private static readonly string Tests = Path.Combine(Path.GetDirectoryName(Here())!, "../..");

    [Test]
    public void Every_changed_file_is_a_mechanism_or_has_mistakes([Range(1, 8)] int seed)
    {
        var random = new Random(seed);
        string[] files =
        [
            .. Directory.EnumerateFiles(Path.Combine(Tests, "Hoc.Net.Conformance", "Mechanisms"), "*.mod", SearchOption.AllDirectories),
            .. Directory.EnumerateFiles(Path.Combine(Tests, "../src/Hoc.Net.Mechanisms/BuiltIns"), "*.mod"),
        ];
        Array.Sort(files, StringComparer.Ordinal);
        for (var i = 0; i < FilesOfASeed; i++)
        {
            var path = files[random.Next(files.Length)];
            var text = ModFolder.Read(path);
            for (var changes = random.Next(1, 4); changes > 0; changes--)
                text = random.Next(2) == 0 ? Changed(Words().Matches(text).Select(static m => m.Value), random) : Changed(Lines().Matches(text).Select(static m => m.Value), random);
            var file = ModFile.Compile(Path.GetFileName(path), text);
            Assert.That(file.Type is null, Is.EqualTo(file.Diagnostics.Any(static d => d.Descriptor.Severity == DiagnosticSeverity.Error)), text);
            Assert.That(file.Diagnostics.Select(static d => d.Remedy), Has.None.Empty, text);
        }
    }

    private static string Changed(IEnumerable<string> parts, Random random)
    {
        List<string> list = [.. parts];
        if (list.Count == 0)
            return "";
        var (a, b) = (random.Next(list.Count), random.Next(list.Count));
        switch (random.Next(4))
        {
            case 0:
                list.RemoveAt(a);
                break;
            case 1:
                list.Insert(a, list[b]);
                break;
            case 2:
                (list[a], list[b]) = (list[b], list[a]);
                break;
            default:
                list[a] = list[b];
                break;
        }

        return string.Concat(list);
    }

    [GeneratedRegex(@"\w+\s*|\s+|[^\w\s]\s*")]
    private static partial Regex Words();

    [GeneratedRegex(@"[^\n]*\n|[^\n]+$")]
    private static partial Regex Lines();

    private static string Here([CallerFilePath] string file = "") => file;
}
