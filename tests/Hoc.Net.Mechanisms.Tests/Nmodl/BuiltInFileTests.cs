using System.Runtime.CompilerServices;
using Hoc.Net.Mechanisms.Library;

namespace Hoc.Net.Mechanisms.Tests.Nmodl;

/// <summary>The MOD files of built-in mechanisms.</summary>
internal sealed class BuiltInFileTests
{
    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Here())!, "../../../src/Hoc.Net.Mechanisms/BuiltIns");

    public static IEnumerable<string> Files => ModFolder.FilesIn(Folder).Select(static path => Path.GetFileName(path));

    [Test]
    public void There_are_some() => Assert.That(Files.Count(), Is.GreaterThanOrEqualTo(16));

    [TestCaseSource(nameof(Files))]
    public void A_file_has_no_mistakes_and_the_name_of_its_mechanism(string name)
    {
        var file = ModFile.Compile(name, ModFolder.Read(Path.Combine(Folder, name)));
        Assert.That(file.Diagnostics, Is.Empty);
        Assert.That(file.Type!.Name.ToLowerInvariant() + ".mod", Is.EqualTo(name));
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
