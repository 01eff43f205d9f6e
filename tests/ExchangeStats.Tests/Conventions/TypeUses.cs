using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ExchangeStats.Tests.Conventions;

/// <summary>Reads from a compiled assembly which type uses which.</summary>
internal sealed class TypeUses
{
    private readonly PEReader file;
    private readonly MetadataReader reader;
    private NamedTypes used = new();

    private TypeUses(PEReader file) => (this.file, reader) = (file, file.GetMetadataReader());

    public static IReadOnlyList<TypeUse> In(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        return [.. new TypeUses(file).Read()];
    }

    public static IReadOnlyList<string> ReferencedAssemblies(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        var reader = file.GetMetadataReader();
        return [.. reader.AssemblyReferences.Select(handle => reader.GetString(reader.GetAssemblyReference(handle).Name))];
    }

    private IEnumerable<TypeUse> Read()
    {
        foreach (var handle in reader.TypeDefinitions)
        {
            var owner = new NamedTypes();
            owner.Add(reader, handle);
            used = new NamedTypes();
            AddType(reader.GetTypeDefinition(handle));
            foreach (var name in used.Names) yield return new TypeUse(owner.Names.Single(), name);
        }
    }

    private void AddType(TypeDefinition type)
    {
        Add(type.BaseType);
        foreach (var handle in type.GetInterfaceImplementations()) Add(reader.GetInterfaceImplementation(handle).Interface);
        AddConstraints(type.GetGenericParameters());
        AddAttributes(type.GetCustomAttributes());
        foreach (var handle in type.GetProperties()) AddAttributes(reader.GetPropertyDefinition(handle).GetCustomAttributes());
        foreach (var handle in type.GetFields())
        {
            var field = reader.GetFieldDefinition(handle);
            field.DecodeSignature(used, null);
            AddAttributes(field.GetCustomAttributes());
        }

        foreach (var handle in type.GetMethods()) AddMethod(reader.GetMethodDefinition(handle));
    }

    private void AddMethod(MethodDefinition method)
    {
        method.DecodeSignature(used, null);
        AddConstraints(method.GetGenericParameters());
        AddAttributes(method.GetCustomAttributes());
        if (method.RelativeVirtualAddress == 0) return;
        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil) Add(body.LocalSignature);
        foreach (var region in body.ExceptionRegions) Add(region.CatchType);
        foreach (var token in InstructionTokens.Of(body)) Add(token);
    }

    private void AddConstraints(GenericParameterHandleCollection parameters)
    {
        foreach (var constraint in parameters.SelectMany(handle => reader.GetGenericParameter(handle).GetConstraints()))
            Add(reader.GetGenericParameterConstraint(constraint).Type);
    }

    private void AddAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var handle in attributes) Add(reader.GetCustomAttribute(handle).Constructor);
    }

    private void Add(EntityHandle handle)
    {
        if (handle.IsNil) return;
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                used.Add(reader, (TypeDefinitionHandle)handle);
                break;
            case HandleKind.TypeReference:
                used.Add(reader, (TypeReferenceHandle)handle);
                break;
            case HandleKind.TypeSpecification:
                reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(used, null);
                break;
            case HandleKind.FieldDefinition:
                var field = reader.GetFieldDefinition((FieldDefinitionHandle)handle);
                used.Add(reader, field.GetDeclaringType());
                field.DecodeSignature(used, null);
                break;
            case HandleKind.MethodDefinition:
                var method = reader.GetMethodDefinition((MethodDefinitionHandle)handle);
                used.Add(reader, method.GetDeclaringType());
                method.DecodeSignature(used, null);
                break;
            case HandleKind.MethodSpecification:
                var generic = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                generic.DecodeSignature(used, null);
                Add(generic.Method);
                break;
            case HandleKind.MemberReference:
                AddMember(reader.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.StandaloneSignature:
                AddSignature(reader.GetStandaloneSignature((StandaloneSignatureHandle)handle));
                break;
            default:
                throw new NotSupportedException($"{handle.Kind} is not expected in an assembly of one module.");
        }
    }

    private void AddMember(MemberReference member)
    {
        Add(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Field) member.DecodeFieldSignature(used, null);
        else member.DecodeMethodSignature(used, null);
    }

    private void AddSignature(StandaloneSignature signature)
    {
        if (signature.GetKind() == StandaloneSignatureKind.LocalVariables) signature.DecodeLocalSignature(used, null);
        else signature.DecodeMethodSignature(used, null);
    }
}
