using Hoc.Net.Mechanisms.Kernels.Evaluation;

namespace Hoc.Net.Mechanisms.Verbatim;

/// <summary>The C code of a mechanism, and the program that its rows run.</summary>
internal sealed class MechanismCodeUnit(CodeUnit unit, Func<FormProgram> program)
{
    public CodeUnit Unit => unit;

    public FormProgram Program => program();
}
