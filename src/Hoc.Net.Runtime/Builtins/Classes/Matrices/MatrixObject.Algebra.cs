using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Numerics;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Matrices;

/// <content>Sums, products, linear systems, functions of matrices.</content>
internal sealed partial class MatrixObject
{
    private const int HighestPower = 100;

    private ILinearSolver? _solver;

    [HocMethod("add", "m.add(other, destination)", "Adds another Matrix, in place or into a destination.", Least = 1, Most = 2)]
    public HocObject Add(CallArguments call)
    {
        var other = call.Object<MatrixObject>(1);
        MatrixObject output = call.Count > 1 ? call.Object<MatrixObject>(2) : this;
        if (other.RowCount != RowCount || other.ColumnCount != ColumnCount)
            throw WrongSize(call, "a Matrix of that size", $"{other.RowCount} rows and {other.ColumnCount} columns");
        if (ReferenceEquals(output, this) && _storage is FullMatrix mine && other._storage is FullMatrix theirs)
        {
            RowArithmetic.AddScaled(mine.Values, theirs.Values, 1);
            return this;
        }

        bool swaps = _storage is SparseMatrix && other._storage is FullMatrix;
        MatrixStorage sum = (swaps ? other : this)._storage.Copy();
        (swaps ? this : other)._storage.ForEach((i, j, value) => sum.Store(i, j, sum[i, j] + value));
        output.Take(call, sum);
        return output;
    }

    [HocMethod("muls", "m.muls(x, destination)", "Multiplies all elements by a number, in place or into a destination.", Least = 1, Most = 2)]
    public HocObject MultiplyByNumber(CallArguments call)
    {
        double factor = call.Number(1);
        MatrixObject output = call.Count > 1 ? call.Object<MatrixObject>(2) : this;
        if (!ReferenceEquals(output, this)) output.Take(call, _storage.Copy());
        output._storage.Scale(factor);
        return output;
    }

    [HocMethod("mulv", "m.mulv(v, destination)", "The product with a Vector.", Least = 1, Most = 2)]
    public HocObject MultiplyVector(CallArguments call)
    {
        var vector = call.Object<VectorObject>(1);
        if (vector.Size != ColumnCount) throw WrongSize(call, $"a Vector of {ColumnCount} elements", $"{vector.Size}");
        bool isInPlace = call.Count > 1 && ReferenceEquals(call.Object<VectorObject>(2), vector);
        ReadOnlySpan<double> column = isInPlace ? vector.Items.ToArray() : vector.Items;
        VectorObject product = VectorFrom(call, 2, RowCount);
        _storage.Multiply(column, product.Items);
        return product;
    }

    [HocMethod("mulm", "m.mulm(other, destination)", "The product with another Matrix, which cannot be the destination.", Least = 1, Most = 2)]
    public HocObject MultiplyMatrix(CallArguments call)
    {
        var other = call.Object<MatrixObject>(1);
        RequireOther(call, 2, this, other);
        if (other.RowCount != ColumnCount)
            throw WrongSize(call, $"a Matrix of {ColumnCount} rows", $"{other.RowCount}");
        RequireRoom(call, RowCount, other.ColumnCount, isSparse: false);
        return Deliver(call, 2, FullMatrix.From(_storage).Multiply(FullMatrix.From(other._storage)));
    }

    [HocMethod("transpose", "m.transpose(destination)", "Rows and columns exchanged.", Most = 1)]
    public HocObject Transpose(CallArguments call)
    {
        if (_storage is FullMatrix full) return Deliver(call, 1, full.Transpose());
        RequireRoom(call, ColumnCount, RowCount, isSparse: true);
        var turned = new SparseMatrix(ColumnCount, RowCount);
        _storage.ForEach((i, j, value) => turned.Store(j, i, value));
        if (call.Count == 0) return Of(call, turned);
        var output = call.Object<MatrixObject>(1);
        output.Take(call, turned);
        return output;
    }

    [HocMethod("inverse", "m.inverse(destination)", "The inverse.", Most = 1)]
    public HocObject Inverse(CallArguments call) =>
        Deliver(call, 1, MatrixFunctions.Inverse(Square(call)) ?? throw Singular(call, Name));

    [HocMethod("exp", "m.exp(destination)", "e to the power of the Matrix, which cannot be the destination.", Most = 1)]
    public HocObject Exponential(CallArguments call)
    {
        RequireOther(call, 1, this, this);
        FullMatrix matrix = Square(call);
        RequireFinite(call, matrix);
        return Deliver(call, 1, MatrixFunctions.Exponential(matrix) ?? throw Singular(call, Name));
    }

    [HocMethod("pow", "m.pow(n, destination)", "A whole power from 0 to 100; the Matrix itself cannot be the destination.", Least = 1, Most = 2)]
    public HocObject Power(CallArguments call)
    {
        int exponent = call.Integer(1, 0, HighestPower);
        RequireOther(call, 2, this, this);
        return Deliver(call, 2, MatrixFunctions.Power(Square(call), exponent));
    }

    [HocMethod("det", "m.det(&exponent)", "The determinant as a mantissa, which it gives, and an exponent of ten.", Least = 1, Most = 1)]
    public double Determinant(CallArguments call)
    {
        (double mantissa, int exponent) = new FullFactors(Square(call)).Determinant();
        call.Pointer(1).Value = exponent;
        return mantissa;
    }

    [HocMethod("solv", "m.solv(b, destination, reuse)", "The Vector x with m·x = b. With a 1, before or behind the destination, the factors of the last call are used again.", Least = 1, Most = 3)]
    public HocObject Solve(CallArguments call)
    {
        RequireSquare(call);
        var rightSide = call.Object<VectorObject>(1);
        if (rightSide.Size != ColumnCount) throw WrongSize(call, $"a Vector of {ColumnCount} elements", $"{rightSide.Size}");
        VectorObject? destination = null;
        bool reuses = false;
        for (int i = 2; i <= call.Count; i++)
        {
            if (call.IsObject(i)) destination = call.Object<VectorObject>(i);
            else reuses = (int)call.Number(i) != 0;
        }

        if (!reuses || _solver is null || _solver.Size != RowCount) _solver = _storage.Factor();
        double[] solution = new double[RowCount];
        if (!_solver.TrySolve(rightSide.Items, solution)) throw Singular(call, Name);
        destination ??= VectorObject.Of(call.Session, []);
        destination.SetSize(solution.Length);
        solution.CopyTo(destination.Items);
        return destination;
    }

    [HocMethod("cholesky_factor", "m.cholesky_factor()", "Becomes the lower triangle L with L·Lᵀ = m, which must be symmetric and positive definite.", Most = 0)]
    public HocObject FactorByCholesky(CallArguments call)
    {
        FullMatrix matrix = Square(call);
        for (int i = 0; i < matrix.Rows; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (matrix[i, j] != matrix[j, i]) throw NotDefinite(call, "symmetric");
            }
        }

        Become(call, MatrixFunctions.Cholesky(matrix) ?? throw NotDefinite(call, "positive definite"));
        return this;
    }

    private HocException NotDefinite(CallArguments call, string property) => call.Fault(
        RuntimeDiagnostics.OutOfDomain,
        $"{Name} is not {property}, so {call.Callee}() has no result.",
        "Only symmetric matrices with positive eigenvalues have this factor.");

    private void RequireFinite(CallArguments call, FullMatrix matrix)
    {
        if (matrix.IsFinite()) return;
        throw call.Fault(
            RuntimeDiagnostics.OutOfDomain,
            $"{Name} has an element that is infinite or no number, so {call.Callee}() has no result.",
            "Check how its elements were calculated.");
    }

    /// <summary>Becomes other numbers of any kind; the kind of this matrix stays.</summary>
    private void Take(CallArguments call, MatrixStorage values)
    {
        if (values.GetType() == _storage.GetType())
        {
            _storage = values;
            return;
        }

        RequireRoom(call, values.Rows, values.Columns, isSparse: _storage is SparseMatrix);
        MatrixStorage converted = _storage.Empty(values.Rows, values.Columns);
        values.ForEach((i, j, value) => converted.Store(i, j, value));
        _storage = converted;
    }

    private static void RequireOther(CallArguments call, int position, MatrixObject first, MatrixObject second)
    {
        if (call.Count < position) return;
        var output = call.Object<MatrixObject>(position);
        if (!ReferenceEquals(output, first) && !ReferenceEquals(output, second)) return;
        throw call.Fault(
            RuntimeDiagnostics.SizeMismatch,
            $"{call.Callee}() cannot put its result into a Matrix that it reads.",
            "Pass another Matrix as destination, or none.");
    }
}
