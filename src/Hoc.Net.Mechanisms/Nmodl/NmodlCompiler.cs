using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Nmodl.Checks;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Lowering;
using Hoc.Net.Mechanisms.Nmodl.Passes;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Nmodl;

/// <summary>Makes a mechanism of a MOD file: declarations, passes, form, kernels.</summary>
internal static class NmodlCompiler
{
    /// <summary>Compiles a file that has been parsed; null, and diagnostics, when it has mistakes.</summary>
    public static LoweredMechanism? Compile(NmodlFile file, List<Diagnostic> diagnostics)
    {
        var source = SourceReader.Read(file, diagnostics);
        SourceChecks.Run(source, diagnostics);
        foreach (var pass in PassList.All)
            source = pass.Run(source, diagnostics);
        var lowerer = new MechanismLowerer(source, diagnostics);
        var form = lowerer.Lower();
        return diagnostics.Exists(static d => d.Descriptor.Severity == DiagnosticSeverity.Error) ? null : new()
        {
            Name = source.IsNothing ? NameOfNothing(source) : source.Name,
            Kind = source.Kind,
            IsNothing = source.IsNothing,
            Fields = lowerer.Variables.Fields,
            Globals = lowerer.Variables.Globals,
            Externals = lowerer.Variables.Externals,
            Ions = source.Ions,
            FunctionTables = [.. source.FunctionTables.Select(static t => new FunctionTableField(t.Name.Text, t.Parameters.Length))],
            Diffusions = lowerer.Diffusions(),
            Equations = lowerer.Equations(),
            VariableStepObstacle = source.VariableStep?.Obstacle,
            UsesDiameter = source.Uses("diam"),
            WeightCount = source.Block(CodeBlockKind.NetReceive)?.Parameters.Length ?? 0,
            Emits = lowerer.Emits,
            Form = new(form),
            CCode = lowerer.CCode,
            SourceText = source.File.Span.Source.Content,
            SourceFile = source.File.Span.Source.Name,
        };
    }

    /// <summary>Files without a mechanism need names of their own, that no script can insert.</summary>
    private static string NameOfNothing(MechanismSource source) => $"nothing ({Path.GetFileNameWithoutExtension(source.File.Span.Source.Name)})";
}
