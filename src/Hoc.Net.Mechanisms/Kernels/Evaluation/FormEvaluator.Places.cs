using Hoc.Net.Mechanisms.Forms;
using Hoc.Net.Simulation;

namespace Hoc.Net.Mechanisms.Kernels.Evaluation;

/// <content>Where variables lie.</content>
internal sealed partial class FormEvaluator
{
    private double _nowhere;
    private double _rowVoltage; // mV

    public double Read(Variable variable, int element) => variable.Storage switch
    {
        Storage.Global => _frame.Globals[variable.Slot + element].Value,
        Storage.Time => _clock.Time,
        Storage.TimeStep => _clock.TimeStep,
        Storage.Celsius => _clock.Celsius,
        Storage.Pointed => _frame.ReadPointer(variable.Slot, _row),
        Storage.Flag => Call.Flag,
        Storage.IonValence => _frame.Ions[variable.Slot].Valence,
        _ => Place(variable, element),
    };

    public void Write(Variable variable, int element, double value)
    {
        switch (variable.Storage)
        {
            case Storage.Global:
                _frame.Globals[variable.Slot + element].Value = value;
                break;
            case Storage.Pointed:
                _frame.WritePointer(variable.Slot, _row, value);
                break;
            default:
                Place(variable, element) = value;
                break;
        }
    }

    private ref double Place(Variable variable, int element)
    {
        switch (variable.Storage)
        {
            case Storage.Local:
                return ref _locals[program.Locals[variable] + element];
            case Storage.Shared:
                return ref memory.Shared[variable.Slot + element];
            case Storage.Field when _row < 0:
                return ref memory.NoRow[variable.Slot + element];
            case Storage.Field:
                return ref _frame.State[_frame.Columns[variable.Slot + element] + _row];
            case Storage.RowVoltage:
                return ref _rowVoltage;
            case Storage.Weight:
                return ref Call.Weights[variable.Slot];
            case Storage.ConnectionWeight:
                return ref Call.WeightsOf(_connection)[variable.Slot];
            case Storage.IonReversal:
                return ref AtIon(variable, _frame.Ions[variable.Slot].Reversal);
            case Storage.IonInside:
                return ref AtIon(variable, _frame.Ions[variable.Slot].Inside);
            case Storage.IonOutside:
                return ref AtIon(variable, _frame.Ions[variable.Slot].Outside);
            case Storage.IonCurrent:
                return ref AtIon(variable, _frame.Ions[variable.Slot].Current);
            case Storage.IonCurrentDerivative:
                return ref AtIon(variable, _frame.Ions[variable.Slot].CurrentDerivative);
            case Storage.NodeVoltage:
                return ref AtNode(_frame.Voltage);
            case Storage.NodeArea:
                return ref AtNode(_frame.Area);
            case Storage.NodeDiameter:
                return ref AtDiameter();
            case Storage.NodeRhs:
                return ref AtNode(_frame.Rhs);
            case Storage.NodeD:
                return ref AtNode(_frame.D);
            default:
                throw new InvalidOperationException($"{variable} has no place.");
        }
    }

    private ref double AtIon(Variable variable, int column)
    {
        if (_row < 0)
            return ref Nowhere();
        return ref _frame.State[column + _frame.Ions[variable.Slot].Rows[_row]];
    }

    private ref double AtNode(int column)
    {
        if (_row < 0)
            return ref Nowhere();
        return ref _frame.State[column + _frame.Nodes[_row]];
    }

    private ref double AtDiameter()
    {
        if (_row < 0)
            return ref Nowhere();
        return ref _frame.State[_frame.Diameter + _frame.DiameterRows[_row]];
    }

    /// <summary>What a call for no row finds at its node: zeros.</summary>
    private ref double Nowhere()
    {
        _nowhere = 0;
        return ref _nowhere;
    }

    private int ElementOf(Variable variable, FormExpression index)
    {
        var element = Math.Truncate(Evaluate(index));
        if (element >= 0 && element < variable.Length)
            return (int)element;
        throw new ElementOutOfRangeException(_frame.Type.Name, variable.Name, element, variable.Length);
    }
}
