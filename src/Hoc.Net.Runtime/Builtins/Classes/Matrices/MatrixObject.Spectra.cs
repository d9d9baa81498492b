using Hoc.Net.Runtime.Builtins.Classes.Vectors;
using Hoc.Net.Runtime.Numerics;
using Hoc.Net.Runtime.Objects;

namespace Hoc.Net.Runtime.Builtins.Classes.Matrices;

/// <content>Eigenvalues and singular values.</content>
internal sealed partial class MatrixObject
{
    [HocMethod("symmeig", "m.symmeig(vectors)", "The eigenvalues of a symmetric Matrix; another Matrix becomes the eigenvectors, one a column.", Least = 1, Most = 1)]
    public HocObject FindEigenvalues(CallArguments call)
    {
        var output = call.Object<MatrixObject>(1);
        FullMatrix matrix = Square(call);
        RequireFinite(call, matrix);
        if (!SymmetricEigen.TryDecompose(matrix, out FullMatrix vectors, out double[] values)) throw NotConverged(call);
        output.Become(call, vectors);
        return VectorObject.Of(call.Session, values);
    }

    [HocMethod("svd", "m.svd(u, v)", "The singular values d, the largest first; two other matrices become u and v, so that uᵀ·d·v is the Matrix.", Most = 2)]
    public HocObject FindSingularValues(CallArguments call)
    {
        MatrixObject? left = call.Count > 0 ? call.Object<MatrixObject>(1) : null;
        MatrixObject? right = left is null ? null : call.Object<MatrixObject>(2);
        long largest = left is null ? 1 : Math.Max(RowCount, ColumnCount);
        RequireRoom(call, Math.Max(RowCount, largest), Math.Max(ColumnCount, largest), isSparse: false);
        FullMatrix matrix = FullMatrix.From(_storage);
        RequireFinite(call, matrix);
        SingularValues found = SingularValues.Of(matrix, hasVectors: left is not null) ?? throw NotConverged(call);
        left?.Become(call, found.Left);
        right?.Become(call, found.Right);
        return VectorObject.Of(call.Session, found.Values);
    }

    private HocException NotConverged(CallArguments call) => call.Fault(
        RuntimeDiagnostics.OutOfDomain,
        $"{call.Callee}() finds no end with {Name}.",
        "Scale the Matrix so that its elements are neither extremely large nor extremely small.");
}
