using System.Text;
using Hoc.Net.Language.Text;
using Hoc.Net.Runtime.Bound;
using Hoc.Net.Simulation;

namespace Hoc.Net.Runtime.Execution;

/// <summary>
/// Simultaneous equations in the unknowns that <c>depvar</c> names: <c>eqn</c> linearises an equation at the present values, by
/// forward differences of 0.001, and <c>solve()</c> takes one step of Newton's method.
/// </summary>
internal sealed class EquationSystem
{
    private readonly List<VariableReference> _unknowns = [];
    private readonly List<double[]> _coefficients = []; // d(left - right)/d(unknown), a row for each unknown
    private readonly List<double> _residuals = []; // right - left

    /// <summary>By how much an unknown is varied to find the derivatives.</summary>
    public double Difference { get; set; } = 0.001;

    /// <summary>Adds an unknown; false when it is one already.</summary>
    public bool Add(VariableReference unknown)
    {
        if (_unknowns.Contains(unknown)) return false;
        _unknowns.Add(unknown);
        _residuals.Add(0);
        _coefficients.Add([]);
        for (int i = 0; i < _unknowns.Count; i++)
        {
            double[] row = _coefficients[i];
            Array.Resize(ref row, _unknowns.Count);
            _coefficients[i] = row;
        }

        return true;
    }

    /// <summary>Forgets all unknowns and equations.</summary>
    public void Clear()
    {
        _unknowns.Clear();
        _coefficients.Clear();
        _residuals.Clear();
    }

    /// <summary>Whether a variable is an unknown.</summary>
    public bool Contains(VariableReference variable) => _unknowns.Contains(variable);

    /// <summary>Makes the equation of an unknown empty: 0 = 0.</summary>
    public void Empty(VariableReference unknown)
    {
        int row = _unknowns.IndexOf(unknown);
        _residuals[row] = 0;
        Array.Clear(_coefficients[row]);
    }

    /// <summary>Adds an expression to a side of the equation of an unknown.</summary>
    /// <param name="unknown">The unknown whose equation it is.</param>
    /// <param name="side">The expression.</param>
    /// <param name="sign">1 for the left side, -1 for the right.</param>
    /// <param name="frame">The frame to evaluate it in.</param>
    public void Accumulate(VariableReference unknown, Expression side, int sign, Frame frame)
    {
        int row = _unknowns.IndexOf(unknown);
        double present = side.EvaluateNumber(frame);
        _residuals[row] -= sign * present;
        for (int column = 0; column < _unknowns.Count; column++)
        {
            VariableReference other = _unknowns[column];
            double value = other.Value;
            other.Value = value + Difference;
            _coefficients[row][column] += sign * (side.EvaluateNumber(frame) - present) / Difference;
            other.Value = value;
        }
    }

    /// <summary>Takes one Newton step from the equations as they were linearised.</summary>
    /// <param name="site">Where solve() was called.</param>
    /// <returns>The sum of the magnitudes of the changes and of the residuals before them.</returns>
    /// <exception cref="HocException">The equations do not determine the unknowns.</exception>
    public double Solve(SourceSpan? site)
    {
        double[] changes = [.. _residuals];
        double total = changes.Sum(Math.Abs);
        Eliminate([.. _coefficients.Select(static row => (double[])row.Clone())], changes, site);
        for (int i = 0; i < changes.Length; i++)
        {
            _unknowns[i].Value += changes[i];
            total += Math.Abs(changes[i]);
            Array.Clear(_coefficients[i]);
        }

        return total;
    }

    /// <summary>Which unknowns stand in which equations: numbered columns, a star where a coefficient is not zero.</summary>
    public string Pattern()
    {
        int count = _unknowns.Count;
        var text = new StringBuilder("\n\n    ");
        for (int tens = 10; tens <= count; tens += 10) text.Append($"{tens / 10 % 10,10}");
        text.Append("\n    ");
        for (int column = 1; column <= count; column++) text.Append(column % 10);
        text.Append("\n\n");
        for (int row = 0; row < count; row++)
        {
            text.Append($"{row + 1,3} ");
            text.Append(string.Concat(_coefficients[row].Select(static c => c == 0 ? ' ' : '*')).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Gauss's elimination with partial pivoting; the right-hand side becomes the solution.</summary>
    private static void Eliminate(double[][] rows, double[] right, SourceSpan? site)
    {
        int count = right.Length;
        for (int k = 0; k < count; k++)
        {
            int pivot = k;
            for (int i = k + 1; i < count; i++)
                if (Math.Abs(rows[i][k]) > Math.Abs(rows[pivot][k])) pivot = i;
            if (rows[pivot][k] == 0) throw Singular(site);
            (rows[k], rows[pivot]) = (rows[pivot], rows[k]);
            (right[k], right[pivot]) = (right[pivot], right[k]);
            for (int i = k + 1; i < count; i++)
            {
                double factor = rows[i][k] / rows[k][k];
                for (int j = k; j < count; j++) rows[i][j] -= factor * rows[k][j];
                right[i] -= factor * right[k];
            }
        }

        for (int k = count - 1; k >= 0; k--)
        {
            for (int j = k + 1; j < count; j++) right[k] -= rows[k][j] * right[j];
            right[k] /= rows[k][k];
        }
    }

    private static HocException Singular(SourceSpan? site) => new(new Diagnostic(
        RuntimeDiagnostics.SingularEquations,
        site,
        "the equations do not determine the unknowns.",
        "Give an equation for every depvar, none of which follows from the others."));
}
