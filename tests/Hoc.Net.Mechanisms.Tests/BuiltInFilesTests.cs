using System.Runtime.CompilerServices;
using System.Text;
using Hoc.Net.Language.Nmodl.Parsing;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Library;
using Hoc.Net.Mechanisms.Nmodl;

namespace Hoc.Net.Mechanisms.Tests;

/// <summary>The built-in mechanisms that are kept lowered are those of the MOD files beside them.</summary>
internal sealed class BuiltInFilesTests
{
    private const string AcceptVariable = "HOC_ACCEPT_BUILTINS";

    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(Here())!, "../../src/Hoc.Net.Mechanisms/BuiltIns");

    [Test]
    public void What_is_kept_is_what_the_files_say()
    {
        var kept = Path.Combine(Folder, KeptMechanisms.Resource);
        var lowered = MechanismWriter.Write([.. KeptMechanisms.Files.Select(Lower)]);
        if (Environment.GetEnvironmentVariable(AcceptVariable) == "1")
            File.WriteAllBytes(kept, lowered);

        Assert.That(lowered, Is.EqualTo(File.ReadAllBytes(kept)), $"Run the test with {AcceptVariable}=1, build again, and commit {KeptMechanisms.Resource}.");
    }

    [Test]
    public void What_is_read_is_what_was_written()
    {
        var written = MechanismWriter.Write([.. KeptMechanisms.Files.Select(Lower)]);
        var read = MechanismReader.Read(() => new MemoryStream(written));

        Assert.That(MechanismWriter.Write(read), Is.EqualTo(written));
    }

    private static LoweredMechanism Lower(string name)
    {
        var source = new SourceText(name + ".mod", Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(Folder, name + ".mod"))).ReplaceLineEndings("\n"));
        var parsed = NmodlParser.Parse(source);
        var diagnostics = new List<Diagnostic>(parsed.Diagnostics);
        var lowered = NmodlCompiler.Compile(parsed.File!, diagnostics);
        Assert.That(diagnostics.Select(static d => d.Message), Is.Empty);
        return KeptMechanisms.Kept(lowered!);
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
