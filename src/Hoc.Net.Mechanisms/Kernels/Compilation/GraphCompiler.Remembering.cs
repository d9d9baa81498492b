using System.Linq.Expressions;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Graphs;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <content>Exponentials of parameters. Instances mostly have equal ones, so one lane keeps the last row's, which takes less than computing it.</content>
internal sealed partial class GraphCompiler
{
    private readonly Dictionary<Node, bool> _ofParameters = [];

    /// <summary>Whether a node is an exponential of parameters, that is worth remembering.</summary>
    private bool IsRemembered(Node node) =>
        IsScalar && node is { Kind: NodeKind.Function, Index: (int)MathFunction.Exp, IsUniform: false } && IsOfParameters(node.Inputs[0]);

    private void EmitRemembered(Node node, List<Expression> code)
    {
        var argument = Register(typeof(Lanes1), "argument");
        var former = Register(typeof(double), "former");
        var result = Register(typeof(Lanes1), "exponential");
        _prelude.Add(Expression.Assign(former, Expression.Constant(double.NaN)));
        var value = Expression.Property(argument, nameof(Lanes1.Value));
        code.Add(Expression.Assign(argument, PackOf(node.Inputs[0])));
        code.Add(Expression.IfThen(
            Expression.NotEqual(value, former),
            Expression.Block(
                Expression.Assign(former, value),
                Expression.Assign(result, _one.Operate(node.Kind, node.Index, CallsExp, [argument])))));
        _nesting[node] = 0;
        node.Pack = result;
    }

    private bool IsOfParameters(Node node)
    {
        if (node.IsUniform)
            return true;
        if (_ofParameters.TryGetValue(node, out var known))
            return known;
        var isOfParameters = node.Kind switch
        {
            NodeKind.Load => node.Place.Storage == Storage.Field && !_graph.Stored.Contains(node.Place),
            NodeKind.Fetch or NodeKind.Service or NodeKind.Variable => false,
            _ => node.Inputs.Length > 0 && Array.TrueForAll(node.Inputs, IsOfParameters),
        };
        _ofParameters.Add(node, isOfParameters);
        return isOfParameters;
    }
}
