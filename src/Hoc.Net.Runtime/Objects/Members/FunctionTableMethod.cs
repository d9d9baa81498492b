using Hoc.Net.Runtime.Bound.Expressions;
using Hoc.Net.Runtime.Builtins;
using Hoc.Net.Runtime.Execution;
using Hoc.Net.Runtime.Values;
using Hoc.Net.Simulation.Membrane;

namespace Hoc.Net.Runtime.Objects.Members;

/// <summary><c>p.table_f(...)</c>: gives a FUNCTION_TABLE of a point process its values.</summary>
internal sealed class FunctionTableMethod(MechanismType type, FunctionTableField function) : Member
{
    /// <inheritdoc/>
    public override HocValue Get(HocObject owner, MemberExpression use, Frame frame)
    {
        ValueStack stack = frame.Session.Calls.Arguments;
        int height = stack.Count;
        ProcedureCall.PushArguments(frame, use.CallArguments);
        var call = new CallArguments(frame.Session, "table_" + function.Name, stack.Above(height), use);
        ((PointProcessObject)owner).Model.SetFunctionTable(type, function, FunctionTableArguments.Read(call, function));
        stack.Cut(height);
        return 0;
    }
}
