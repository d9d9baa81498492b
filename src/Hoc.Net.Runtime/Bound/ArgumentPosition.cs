using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;

namespace Hoc.Net.Runtime.Bound;

/// <summary>Which argument <c>$1</c> or <c>$i</c> means.</summary>
internal readonly struct ArgumentPosition(int number, Expression? variable)
{
    /// <summary>The position as it was written; 0 for one that a variable gives.</summary>
    public int Number => variable is null ? number : 0;

    /// <summary>The position, from 1, of an argument that was passed.</summary>
    public int Index(Frame frame, Expression node)
    {
        int index = variable is null ? number : (int)variable.EvaluateNumber(frame);
        if (index >= 1 && index <= frame.ArgumentCount) return index;
        if (frame.Procedure is null)
        {
            throw node.Fault(
                RuntimeDiagnostics.OutsideProcedure,
                $"{node.Span.Text} is used outside a procedure.",
                "Arguments exist only inside proc, func, obfunc and iterator.");
        }

        throw node.Fault(
            RuntimeDiagnostics.MissingArgument,
            $"{frame.Procedure.Name}() was called with {frame.ArgumentCount} argument{(frame.ArgumentCount == 1 ? "" : "s")}, so it has no argument {index}.",
            "Pass more arguments, or ask numarg() first.");
    }

    /// <summary>The argument, which must be of this kind.</summary>
    public ref HocValue In(Frame frame, HocValueKind kind, Expression node)
    {
        int index = variable is null && (uint)(number - 1) < (uint)frame.ArgumentCount ? number : Index(frame, node);
        ref HocValue value = ref frame.Argument(index);
        if (value.Kind == kind) return ref value;
        throw WrongKind(frame, index, kind, value.Kind, node);
    }

    private static HocException WrongKind(Frame frame, int index, HocValueKind kind, HocValueKind actual, Expression node) =>
        node.Fault(
            RuntimeDiagnostics.WrongArgumentKind,
            $"argument {index} of {frame.Procedure?.Name}() is {HocValue.Describe(actual)}, but {node.Span.Text} needs {HocValue.Describe(kind)}.",
            "Pass an argument of that kind, or take it as what it is: $1, $s1, $o1 or $&1.");
}
