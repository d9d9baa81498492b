using Hoc.Net.Language.Nmodl;
using Hoc.Net.Language.Text;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels;
using Hoc.Net.Mechanisms.Nmodl.Declarations;
using Hoc.Net.Mechanisms.Nmodl.Lowering;
using Hoc.Net.Mechanisms.Nmodl.Passes;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Mechanisms.Nmodl;

/// <summary>Makes a mechanism of a MOD file: declarations, passes, form, kernels.</summary>
internal static class NmodlCompiler
{
    /// <summary>Compiles a file that has been parsed; null, and diagnostics, when it has mistakes.</summary>
    public static MechanismType? Compile(NmodlFile file, List<Diagnostic> diagnostics)
    {
        var source = SourceReader.Read(file, diagnostics);
        foreach (var pass in PassList.All)
            source = pass.Run(source, diagnostics);
        var lowerer = new MechanismLowerer(source, diagnostics);
        var form = lowerer.Lower();
        return diagnostics.Exists(static d => d.Descriptor.Severity == DiagnosticSeverity.Error) ? null : Assemble(source, lowerer, form);
    }

    private static MechanismType Assemble(MechanismSource source, MechanismLowerer lowerer, MechanismForm form)
    {
        var kernels = FormKernels.Of(form);
        return new()
        {
            Name = source.Name,
            Kind = source.Kind,
            HasBareNames = source.IsNothing,
            Fields = lowerer.Variables.Fields,
            Globals = lowerer.Variables.Globals,
            Ions = source.Ions,
            Functions = [.. form.Functions.Select(routine => Function(kernels, routine))],
            UsesDiameter = source.Uses("diam"),
            Kernels = kernels.Set,
            Events = Events(source, lowerer, kernels),
            SourceText = source.File.Span.Source.Content,
            SourceFile = source.File.Span.Source.Name,
        };
    }

    private static EventHandling? Events(MechanismSource source, MechanismLowerer lowerer, FormKernels kernels)
    {
        var receive = source.Block(CodeBlockKind.NetReceive);
        if (receive is null && !lowerer.Emits)
            return null;
        return new()
        {
            WeightCount = receive?.Parameters.Length ?? 0,
            Deliver = kernels.Deliver,
            InitializeWeights = kernels.InitializeWeights,
            Watches = kernels.Watches,
            Emits = lowerer.Emits,
        };
    }

    private static MechanismFunction Function(FormKernels kernels, Routine routine)
    {
        var call = kernels.Call(routine);
        var isProcedure = routine.Result is null;
        return new(routine.Name, routine.Parameters.Length, (frame, row, arguments, clock) =>
        {
            var value = call(frame, row, clock, arguments);
            return isProcedure ? 1 : value;
        });
    }
}
