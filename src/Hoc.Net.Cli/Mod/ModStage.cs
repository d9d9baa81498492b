using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Nmodl.Printing;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Kernels.Printing;
using Hoc.Net.Mechanisms.Nmodl;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Passes;

namespace Hoc.Net.Cli.Mod;

/// <summary>A state of a program on its way to kernels, which can be printed.</summary>
/// <param name="Name">What it is called on the command line: <c>parse</c>, or the pass that has made it.</param>
/// <param name="Print">Makes it of a file and writes it; mistakes are added to the diagnostics.</param>
internal sealed record ModStage(string Name, Func<NmodlFile, List<Diagnostic>, string> Print)
{
    /// <summary>The last stage: what kernels compute and how they run, which is NMODL no more.</summary>
    public const string Kernel = "kernel";

    /// <summary>Another name of the program as it was written.</summary>
    private const string Source = "source";

    /// <summary>All stages, in their order.</summary>
    public static IReadOnlyList<ModStage> All { get; } =
    [
        new("parse", static (file, _) => NmodlPrinter.Print(file)),
        .. PassList.All.Select(static (pass, i) => new ModStage(pass.Name, (file, diagnostics) => PrintAfter(i, file, diagnostics))),
        new(Kernel, static (file, diagnostics) => NmodlCompiler.Compile(file, diagnostics)?.Form.Whole is { } form ? FormPrinter.Print(form) : ""),
    ];

    /// <summary>The stage of a name, or null.</summary>
    public static ModStage? Find(string name) => All.FirstOrDefault(stage => stage.Name == (name == Source ? All[0].Name : name));

    private static string PrintAfter(int pass, NmodlFile file, List<Diagnostic> diagnostics)
    {
        MechanismSource source = SourceReader.Read(file, diagnostics);
        foreach (INmodlPass step in PassList.All.Take(pass + 1)) source = step.Run(source, diagnostics);
        return SourcePrinter.Print(source);
    }
}
