using System.Linq.Expressions;
using System.Reflection;
using Hoc.Net.Mechanisms.Kernels.Graphs;

namespace Hoc.Net.Mechanisms.Kernels.Compilation;

/// <summary>What one type of numbers, a scalar or a pack, can do, as expressions.</summary>
internal abstract class LaneOperations(Type type, Type access)
{
    private readonly Dictionary<string, MethodInfo> _access = [];

    /// <summary>The type of the registers.</summary>
    public Type Type => type;

    /// <summary>The same number in all lanes.</summary>
    public abstract Expression Broadcast(double value);

    /// <summary>A mask known beforehand.</summary>
    public abstract Expression MaskOf(bool set);

    /// <summary>What a scalar holds, a number or a mask, in all lanes.</summary>
    public abstract Expression Spread(Expression scalar);

    /// <summary>Whether a mask is set in any lane.</summary>
    public abstract Expression Any(Expression mask);

    /// <summary>An operation of the graph.</summary>
    /// <param name="kind">Which one.</param>
    /// <param name="index">The function's, where it is one.</param>
    /// <param name="callsExp">Whether exponentials are calls.</param>
    /// <param name="inputs">The operands.</param>
    public abstract Expression Operate(NodeKind kind, int index, bool callsExp, Expression[] inputs);

    /// <summary>The place of an argument in a table.</summary>
    public abstract Expression TablePosition(Expression argument, Expression from, Expression scale, double count);

    /// <summary>Reads a sheet of a table at positions into eight registers.</summary>
    public abstract Expression Interpolate(Expression sheet, Expression position, ParameterExpression[] quantities);

    /// <summary>A method of <see cref="PackAccess{L, T}"/>.</summary>
    public Expression Access(string name, params Expression[] arguments)
    {
        if (!_access.TryGetValue(name, out var method))
            _access.Add(name, method = access.GetMethod(name)!);
        return Expression.Call(method, arguments);
    }
}
