using System.Globalization;
using System.Runtime.CompilerServices;
using Hoc.Net.Mechanisms;
using Hoc.Net.Runtime;

namespace Hoc.Net.Conformance;

/// <summary>The built-in mechanisms, compiled from their MOD files, against what NEURON's own made of the same scripts (see BuiltIns/README.md).</summary>
internal sealed class BuiltInTests
{
    private const string ToleranceMark = "//tolerance ";

    public static IEnumerable<string> Scripts => Directory.EnumerateFiles(Beside("BuiltIns"), "*.hoc").Select(Path.GetFileNameWithoutExtension)!;

    [TestCaseSource(nameof(Scripts))]
    public void A_script_writes_what_NEURON_writes(string name)
    {
        string script = Path.Combine(Beside("BuiltIns"), name + ".hoc");
        string expected = File.ReadAllText(Path.ChangeExtension(script, ".out"));
        string mark = File.ReadLines(script).First();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("builtins-");
        try
        {
            CopyMissing(folder.FullName);
            using var output = new StringWriter();
            using var error = new StringWriter();
            using var host = new HocHost();
            using HocSession session = host.CreateSession(new HocSessionOptions
            {
                Output = output,
                Error = error,
                MechanismPath = [folder.FullName],
            });
            Assert.That(session.RunFile(script), Is.Zero, error.ToString());
            if (mark.StartsWith(ToleranceMark, StringComparison.Ordinal))
            {
                double tolerance = double.Parse(mark[ToleranceMark.Length..], CultureInfo.InvariantCulture);
                Assert.That(TokenComparison.FirstDifference(expected, output.ToString(), tolerance), Is.Null);
            }
            else
            {
                Assert.That(output.ToString(), Is.EqualTo(expected));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Copies the MOD files of mechanisms that the catalogue does not have.</summary>
    private static void CopyMissing(string folder)
    {
        HashSet<string> present = [.. BuiltIn.Catalog.Types.Select(static type => type.Name.ToUpperInvariant() + ".MOD")];
        foreach (string file in Directory.EnumerateFiles(Beside("../../src/Hoc.Net.Mechanisms/BuiltIns"), "*.mod"))
            if (!present.Contains(Path.GetFileName(file).ToUpperInvariant()))
                File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
    }

    private static string Beside(string folder, [CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, folder);
}
