using System.Collections.Immutable;
using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Mechanisms.Kernels.Tables;
using Hoc.Net.Simulation.Lanes;

namespace Hoc.Net.Mechanisms.Kernels.Evaluation;

/// <content>Tables.</content>
internal sealed partial class FormEvaluator
{
    private double[] _values = [];

    /// <summary>
    /// Makes a table anew if it is in use and anything that it depends on has changed. What the body sets besides keeps the value of the
    /// last point; the tabulated variables stay as they are. Fields are those of the first row.
    /// </summary>
    public void PrepareTable(Routine routine, FormTable table)
    {
        if (Read(table.Form.Switch, 0) == 0)
            return;
        _row = _frame.Nodes.Length > 0 ? 0 : -1;
        if (table.TakeDepends(ValuesOf(table.Form.Depends)))
            Make(routine, table);
    }

    private void Make(Routine routine, FormTable table)
    {
        var before = ValuesOf(table.Form.Targets).ToArray();
        table.SetRange(Evaluate(table.Form.From), Evaluate(table.Form.To));
        var x = table.From;
        for (var point = 0; point <= table.Form.Count; point++, x += table.Step)
        {
            RunBody(routine, [x]);
            table.Enter(point, ValuesOf(table.Form.Targets));
        }

        var i = 0;
        foreach (var target in table.Form.Targets)
            for (var element = 0; element < target.Length; element++)
                Write(target, element, before[i++]);
    }

    private ReadOnlySpan<double> ValuesOf(ImmutableArray<Variable> variables)
    {
        var count = 0;
        foreach (var variable in variables)
        {
            for (var element = 0; element < variable.Length; element++)
            {
                if (count == _values.Length)
                    Array.Resize(ref _values, Math.Max(8, 2 * count));
                _values[count++] = Read(variable, element);
            }
        }

        return _values.AsSpan(0, count);
    }

    /// <summary>The quantities of a table at an argument, into its targets; the value is that of the routine's result.</summary>
    private unsafe double LookUp(Routine routine, FormTable table, double argument)
    {
        var x = new Lanes1(argument);
        var position = TableMath.Position(x, new Lanes1(table.From), new Lanes1(table.Scale), new Lanes1(table.Form.Count));
        var quantity = 0;
        var result = 0.0;
        Lanes1* q = stackalloc Lanes1[FormTable.SheetWidth];
        foreach (var target in table.Form.Targets)
        {
            for (var element = 0; element < target.Length; element++, quantity++)
            {
                if (quantity % FormTable.SheetWidth == 0)
                    Lanes1.InterpolateRows(
                        (double*)table.Sheet(quantity / FormTable.SheetWidth), position,
                        out q[0], out q[1], out q[2], out q[3], out q[4], out q[5], out q[6], out q[7]);
                var value = TableMath.Quantity(q[quantity % FormTable.SheetWidth], x).Value;
                if (target == routine.Result)
                    result = value;
                else
                    Write(target, element, value);
            }
        }

        return result;
    }
}
