; made from fused.c with sha256 0f632633d4b1431cd786c041ba1992bec31073345af1c2a4b3f072e819cace08

%struct.Pass = type { i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr }
%struct.Rows = type { ptr, ptr, float }

; Function Attrs: nounwind
define void @pass_8_8(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i64 noundef %3, i64 noundef %4, ptr nocapture noundef readonly %5, ptr noundef %6, ptr noundef %7, ptr noundef %8, ptr noundef %9, ptr noundef %10, ptr noundef %11, ptr noundef %12, ptr nocapture noundef readonly %13, ptr nocapture noundef readonly %14, ptr noundef %15, ptr noundef %16) local_unnamed_addr #0 {
  %18 = alloca %struct.Pass, align 8
  %19 = load i64, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %5, i64 1
  %21 = load i64, ptr %20, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %5, i64 2
  %23 = load i64, ptr %22, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %5, i64 3
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %5, i64 4
  %27 = load i64, ptr %26, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %5, i64 5
  %29 = load i64, ptr %28, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %5, i64 6
  %31 = load i64, ptr %30, align 8, !tbaa !4
  %32 = shl nsw i64 %21, 3
  %33 = icmp eq i64 %19, %4
  %34 = select i1 %33, i64 %29, i64 0
  %35 = add nsw i64 %34, %4
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #10
  store i64 %19, ptr %18, align 8, !tbaa !8
  %36 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 1
  store i64 %21, ptr %36, align 8, !tbaa !11
  %37 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 2
  store ptr %6, ptr %37, align 8, !tbaa !12
  %38 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 3
  store ptr %7, ptr %38, align 8, !tbaa !13
  %39 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 4
  store ptr %8, ptr %39, align 8, !tbaa !14
  %40 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 5
  store ptr %9, ptr %40, align 8, !tbaa !15
  %41 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 6
  store ptr %10, ptr %41, align 8, !tbaa !16
  %42 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 7
  store ptr %11, ptr %42, align 8, !tbaa !17
  %43 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 8
  store ptr %12, ptr %43, align 8, !tbaa !18
  %44 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 9
  store ptr %16, ptr %44, align 8, !tbaa !19
  %45 = icmp sgt i64 %35, %3
  br i1 %45, label %46, label %57

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl nsw i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = getelementptr inbounds float, ptr %16, i64 %54
  %56 = getelementptr inbounds float, ptr %14, i64 1
  br label %58

57:                                               ; preds = %197, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #10
  ret void

58:                                               ; preds = %46, %197
  %59 = phi i64 [ %3, %46 ], [ %198, %197 ]
  %60 = icmp slt i64 %59, %19
  br i1 %60, label %61, label %134

61:                                               ; preds = %58
  %62 = srem i64 %59, %23
  %63 = mul nsw i64 %62, %32
  %64 = getelementptr inbounds float, ptr %15, i64 %63
  %65 = sub nsw i64 %59, %3
  %66 = mul i64 %47, %65
  %67 = getelementptr inbounds i8, ptr %0, i64 %66
  tail call void @llvm.experimental.noalias.scope.decl(metadata !20)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !23)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  %68 = getelementptr inbounds float, ptr %64, i64 %21
  %69 = getelementptr inbounds float, ptr %64, i64 %48
  br i1 %49, label %70, label %97

70:                                               ; preds = %61, %70
  %71 = phi i64 [ %95, %70 ], [ 0, %61 ]
  %72 = mul nuw nsw i64 %71, 3
  %73 = getelementptr inbounds i8, ptr %67, i64 %72
  %74 = load i8, ptr %73, align 1, !tbaa !27, !alias.scope !20, !noalias !28
  %75 = zext i8 %74 to i64
  %76 = getelementptr inbounds float, ptr %13, i64 %75
  %77 = load float, ptr %76, align 4, !tbaa !29, !alias.scope !25, !noalias !31
  %78 = getelementptr inbounds float, ptr %64, i64 %71
  store float %77, ptr %78, align 4, !tbaa !29, !alias.scope !23, !noalias !32
  %79 = add nuw nsw i64 %72, 1
  %80 = getelementptr inbounds i8, ptr %67, i64 %79
  %81 = load i8, ptr %80, align 1, !tbaa !27, !alias.scope !20, !noalias !28
  %82 = zext i8 %81 to i64
  %83 = or i64 %82, 256
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !25, !noalias !31
  %86 = getelementptr inbounds float, ptr %68, i64 %71
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !23, !noalias !32
  %87 = add nuw nsw i64 %72, 2
  %88 = getelementptr inbounds i8, ptr %67, i64 %87
  %89 = load i8, ptr %88, align 1, !tbaa !27, !alias.scope !20, !noalias !28
  %90 = zext i8 %89 to i64
  %91 = or i64 %90, 512
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !25, !noalias !31
  %94 = getelementptr inbounds float, ptr %69, i64 %71
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !23, !noalias !32
  %95 = add nuw nsw i64 %71, 1
  %96 = icmp eq i64 %95, %21
  br i1 %96, label %97, label %70, !llvm.loop !33

97:                                               ; preds = %70, %61
  br i1 %50, label %133, label %98

98:                                               ; preds = %97
  tail call void @llvm.experimental.noalias.scope.decl(metadata !36)
  %99 = getelementptr inbounds i16, ptr %1, i64 %66
  %100 = getelementptr inbounds i8, ptr %1, i64 %66
  br label %101

101:                                              ; preds = %130, %98
  %102 = phi i64 [ 0, %98 ], [ %131, %130 ]
  %103 = add nuw nsw i64 %102, 5
  %104 = mul nsw i64 %103, %21
  %105 = getelementptr inbounds float, ptr %64, i64 %104
  br i1 %51, label %106, label %118

106:                                              ; preds = %101
  %107 = getelementptr inbounds i8, ptr %100, i64 %102
  br i1 %49, label %108, label %130

108:                                              ; preds = %106, %108
  %109 = phi i64 [ %116, %108 ], [ 0, %106 ]
  %110 = mul nuw nsw i64 %109, 3
  %111 = getelementptr inbounds i8, ptr %107, i64 %110
  %112 = load i8, ptr %111, align 1, !tbaa !27, !noalias !36
  %113 = uitofp i8 %112 to float
  %114 = fmul fast float %113, 0x3F70101020000000
  %115 = getelementptr inbounds float, ptr %105, i64 %109
  store float %114, ptr %115, align 4, !tbaa !29, !alias.scope !36
  %116 = add nuw nsw i64 %109, 1
  %117 = icmp eq i64 %116, %21
  br i1 %117, label %130, label %108, !llvm.loop !39

118:                                              ; preds = %101
  %119 = getelementptr inbounds i16, ptr %99, i64 %102
  br i1 %49, label %120, label %130

120:                                              ; preds = %118, %120
  %121 = phi i64 [ %128, %120 ], [ 0, %118 ]
  %122 = mul nuw nsw i64 %121, 3
  %123 = getelementptr inbounds i16, ptr %119, i64 %122
  %124 = load i16, ptr %123, align 2, !tbaa !40, !noalias !36
  %125 = uitofp i16 %124 to float
  %126 = fmul fast float %125, 0x3EF0001000000000
  %127 = getelementptr inbounds float, ptr %105, i64 %121
  store float %126, ptr %127, align 4, !tbaa !29, !alias.scope !36
  %128 = add nuw nsw i64 %121, 1
  %129 = icmp eq i64 %128, %21
  br i1 %129, label %130, label %120, !llvm.loop !42

130:                                              ; preds = %120, %108, %118, %106
  %131 = add nuw nsw i64 %102, 1
  %132 = icmp eq i64 %131, 3
  br i1 %132, label %133, label %101, !llvm.loop !43

133:                                              ; preds = %130, %97
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %59, ptr noundef %64) #11
  br i1 %52, label %137, label %140

134:                                              ; preds = %58
  %135 = sub nsw i64 %59, %29
  %136 = icmp slt i64 %135, 0
  br i1 %136, label %197, label %143

137:                                              ; preds = %133
  tail call fastcc void @lightness(ptr noundef %64, ptr noundef nonnull %53, i64 noundef %29, i64 noundef %21) #11
  %138 = sub nsw i64 %59, %29
  %139 = icmp slt i64 %138, 0
  br i1 %139, label %197, label %144

140:                                              ; preds = %133
  %141 = sub nsw i64 %59, %29
  %142 = icmp slt i64 %141, 0
  br i1 %142, label %197, label %148

143:                                              ; preds = %134
  br i1 %52, label %144, label %148

144:                                              ; preds = %137, %143
  %145 = phi i64 [ %135, %143 ], [ %138, %137 ]
  %146 = load float, ptr %14, align 4, !tbaa !29
  %147 = load float, ptr %56, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %145, i64 noundef %19, i64 noundef %21, ptr noundef %55, ptr noundef nonnull %53, i64 noundef %29, float noundef %146, float noundef %147) #11
  br label %148

148:                                              ; preds = %140, %144, %143
  %149 = phi i64 [ %145, %144 ], [ %135, %143 ], [ %141, %140 ]
  %150 = srem i64 %149, %23
  %151 = mul nsw i64 %150, %32
  %152 = getelementptr inbounds float, ptr %15, i64 %151
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %149, ptr noundef %152) #11
  %153 = mul i64 %47, %149
  %154 = getelementptr inbounds i8, ptr %2, i64 %153
  tail call void @llvm.experimental.noalias.scope.decl(metadata !44)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !47)
  %155 = getelementptr inbounds float, ptr %152, i64 %21
  %156 = getelementptr inbounds float, ptr %152, i64 %48
  br i1 %49, label %157, label %197

157:                                              ; preds = %148, %157
  %158 = phi i64 [ %195, %157 ], [ 0, %148 ]
  %159 = getelementptr inbounds float, ptr %152, i64 %158
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %161 = fcmp fast olt float %160, 0.000000e+00
  %162 = select fast i1 %161, float 0.000000e+00, float %160
  %163 = fcmp fast ogt float %162, 1.000000e+00
  %164 = select fast i1 %163, float 1.000000e+00, float %162
  %165 = fmul fast float %164, 2.550000e+02
  %166 = fadd fast float %165, 5.000000e-01
  %167 = fptosi float %166 to i32
  %168 = trunc i32 %167 to i8
  %169 = mul nuw nsw i64 %158, 3
  %170 = getelementptr inbounds i8, ptr %154, i64 %169
  store i8 %168, ptr %170, align 1, !tbaa !27, !alias.scope !47, !noalias !44
  %171 = getelementptr inbounds float, ptr %155, i64 %158
  %172 = load float, ptr %171, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %173 = fcmp fast olt float %172, 0.000000e+00
  %174 = select fast i1 %173, float 0.000000e+00, float %172
  %175 = fcmp fast ogt float %174, 1.000000e+00
  %176 = select fast i1 %175, float 1.000000e+00, float %174
  %177 = fmul fast float %176, 2.550000e+02
  %178 = fadd fast float %177, 5.000000e-01
  %179 = fptosi float %178 to i32
  %180 = trunc i32 %179 to i8
  %181 = add nuw nsw i64 %169, 1
  %182 = getelementptr inbounds i8, ptr %154, i64 %181
  store i8 %180, ptr %182, align 1, !tbaa !27, !alias.scope !47, !noalias !44
  %183 = getelementptr inbounds float, ptr %156, i64 %158
  %184 = load float, ptr %183, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %185 = fcmp fast olt float %184, 0.000000e+00
  %186 = select fast i1 %185, float 0.000000e+00, float %184
  %187 = fcmp fast ogt float %186, 1.000000e+00
  %188 = select fast i1 %187, float 1.000000e+00, float %186
  %189 = fmul fast float %188, 2.550000e+02
  %190 = fadd fast float %189, 5.000000e-01
  %191 = fptosi float %190 to i32
  %192 = trunc i32 %191 to i8
  %193 = add nuw nsw i64 %169, 2
  %194 = getelementptr inbounds i8, ptr %154, i64 %193
  store i8 %192, ptr %194, align 1, !tbaa !27, !alias.scope !47, !noalias !44
  %195 = add nuw nsw i64 %158, 1
  %196 = icmp eq i64 %195, %21
  br i1 %196, label %197, label %157, !llvm.loop !49

197:                                              ; preds = %157, %137, %140, %148, %134
  %198 = add nsw i64 %59, 1
  %199 = icmp slt i64 %198, %35
  br i1 %199, label %58, label %57, !llvm.loop !50
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
define internal fastcc void @run(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4) unnamed_addr #0 {
  %6 = alloca [3 x float], align 4
  %7 = alloca %struct.Rows, align 8
  %8 = alloca %struct.Rows, align 8
  %9 = alloca %struct.Rows, align 8
  %10 = alloca %struct.Rows, align 8
  %11 = alloca %struct.Rows, align 8
  %12 = alloca %struct.Rows, align 8
  %13 = alloca %struct.Rows, align 8
  %14 = alloca %struct.Rows, align 8
  %15 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 1
  %16 = load i64, ptr %15, align 8, !tbaa !11
  %17 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 5
  %18 = load ptr, ptr %17, align 8, !tbaa !15
  %19 = getelementptr inbounds float, ptr %4, i64 %16
  %20 = shl nsw i64 %16, 1
  %21 = getelementptr inbounds float, ptr %4, i64 %20
  %22 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 9
  %23 = load ptr, ptr %22, align 8, !tbaa !19
  %24 = getelementptr inbounds float, ptr %23, i64 %16
  %25 = shl nsw i64 %16, 2
  %26 = getelementptr inbounds float, ptr %23, i64 %25
  %27 = icmp slt i64 %1, %2
  br i1 %27, label %28, label %62

28:                                               ; preds = %5
  %29 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 2
  %30 = getelementptr inbounds i8, ptr %14, i64 8
  %31 = getelementptr inbounds i8, ptr %14, i64 16
  %32 = trunc i64 %3 to i32
  %33 = mul i32 %32, -2048144777
  %34 = getelementptr inbounds %struct.Rows, ptr %13, i64 0, i32 1
  %35 = getelementptr inbounds %struct.Rows, ptr %13, i64 0, i32 2
  %36 = getelementptr inbounds %struct.Rows, ptr %10, i64 0, i32 1
  %37 = getelementptr inbounds %struct.Rows, ptr %10, i64 0, i32 2
  %38 = icmp sgt i64 %16, 0
  %39 = mul nsw i64 %16, 5
  %40 = getelementptr inbounds float, ptr %4, i64 %39
  %41 = getelementptr inbounds i8, ptr %12, i64 8
  %42 = getelementptr inbounds i8, ptr %12, i64 16
  %43 = getelementptr inbounds i8, ptr %11, i64 8
  %44 = getelementptr inbounds i8, ptr %11, i64 16
  %45 = mul i64 %16, 12
  %46 = getelementptr inbounds [3 x float], ptr %6, i64 0, i64 1
  %47 = getelementptr inbounds [3 x float], ptr %6, i64 0, i64 2
  %48 = getelementptr inbounds %struct.Rows, ptr %9, i64 0, i32 1
  %49 = getelementptr inbounds %struct.Rows, ptr %9, i64 0, i32 2
  %50 = getelementptr inbounds i8, ptr %8, i64 8
  %51 = getelementptr inbounds i8, ptr %8, i64 16
  %52 = mul nsw i64 %16, 3
  %53 = mul nsw i64 %16, 6
  %54 = mul nsw i64 %16, 7
  %55 = shl nsw i64 %16, 3
  %56 = mul nsw i64 %16, 9
  %57 = mul nsw i64 %16, 10
  %58 = mul nsw i64 %16, 11
  %59 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 3
  %60 = getelementptr inbounds %struct.Rows, ptr %7, i64 0, i32 1
  %61 = getelementptr inbounds %struct.Rows, ptr %7, i64 0, i32 2
  br label %63

62:                                               ; preds = %813, %5
  ret void

63:                                               ; preds = %28, %813
  %64 = phi i64 [ 0, %28 ], [ %816, %813 ]
  %65 = phi i64 [ %16, %28 ], [ %815, %813 ]
  %66 = phi i64 [ %1, %28 ], [ %817, %813 ]
  %67 = load ptr, ptr %29, align 8, !tbaa !12
  %68 = shl nsw i64 %66, 3
  %69 = getelementptr inbounds i64, ptr %67, i64 %68
  %70 = load i64, ptr %69, align 8, !tbaa !4
  switch i64 %70, label %813 [
    i64 1, label %82
    i64 2, label %75
    i64 3, label %138
    i64 5, label %138
    i64 4, label %165
    i64 6, label %212
    i64 7, label %342
    i64 8, label %419
    i64 9, label %73
    i64 10, label %546
    i64 11, label %664
    i64 12, label %71
  ]

71:                                               ; preds = %63
  %72 = icmp slt i64 %64, %65
  br label %786

73:                                               ; preds = %63
  %74 = icmp slt i64 %64, %65
  br label %529

75:                                               ; preds = %63
  %76 = getelementptr inbounds i64, ptr %69, i64 1
  %77 = load i64, ptr %76, align 8, !tbaa !4
  %78 = getelementptr inbounds float, ptr %18, i64 %77
  %79 = getelementptr inbounds i64, ptr %69, i64 2
  %80 = load i64, ptr %79, align 8, !tbaa !4
  %81 = icmp slt i64 %64, %65
  br label %112

82:                                               ; preds = %63
  %83 = getelementptr inbounds i64, ptr %69, i64 1
  %84 = load i64, ptr %83, align 8, !tbaa !4
  %85 = getelementptr inbounds float, ptr %18, i64 %84
  %86 = icmp slt i64 %64, %65
  br label %87

87:                                               ; preds = %82, %109
  %88 = phi i64 [ 0, %82 ], [ %110, %109 ]
  %89 = mul nsw i64 %88, %16
  %90 = getelementptr inbounds float, ptr %4, i64 %89
  %91 = shl nuw nsw i64 %88, 12
  %92 = getelementptr inbounds float, ptr %85, i64 %91
  tail call void @llvm.experimental.noalias.scope.decl(metadata !51)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !54)
  br i1 %86, label %93, label %109

93:                                               ; preds = %87, %93
  %94 = phi i64 [ %107, %93 ], [ %64, %87 ]
  %95 = getelementptr inbounds float, ptr %90, i64 %94
  %96 = load float, ptr %95, align 4, !tbaa !29, !alias.scope !51, !noalias !54
  %97 = fcmp fast olt float %96, 0.000000e+00
  %98 = select fast i1 %97, float 0.000000e+00, float %96
  %99 = fcmp fast ogt float %98, 1.000000e+00
  %100 = select fast i1 %99, float 1.000000e+00, float %98
  %101 = fmul fast float %100, 4.095000e+03
  %102 = fadd fast float %101, 5.000000e-01
  %103 = fptosi float %102 to i32
  %104 = sext i32 %103 to i64
  %105 = getelementptr inbounds float, ptr %92, i64 %104
  %106 = load float, ptr %105, align 4, !tbaa !29, !alias.scope !54, !noalias !51
  store float %106, ptr %95, align 4, !tbaa !29, !alias.scope !51, !noalias !54
  %107 = add nsw i64 %94, 1
  %108 = icmp eq i64 %107, %65
  br i1 %108, label %109, label %93, !llvm.loop !56

109:                                              ; preds = %93, %87
  %110 = add nuw nsw i64 %88, 1
  %111 = icmp eq i64 %110, 3
  br i1 %111, label %813, label %87, !llvm.loop !57

112:                                              ; preds = %75, %135
  %113 = phi i64 [ 0, %75 ], [ %136, %135 ]
  %114 = mul nsw i64 %113, %16
  %115 = getelementptr inbounds float, ptr %4, i64 %114
  %116 = mul nsw i64 %80, %113
  %117 = getelementptr inbounds float, ptr %78, i64 %116
  tail call void @llvm.experimental.noalias.scope.decl(metadata !58)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !61)
  br i1 %81, label %118, label %135

118:                                              ; preds = %112, %118
  %119 = phi i64 [ %133, %118 ], [ %64, %112 ]
  %120 = getelementptr inbounds float, ptr %115, i64 %119
  %121 = load float, ptr %120, align 4, !tbaa !29, !alias.scope !58, !noalias !61
  %122 = fcmp fast olt float %121, 0.000000e+00
  %123 = select fast i1 %122, float 0.000000e+00, float %121
  %124 = fcmp fast ogt float %123, 4.000000e+00
  %125 = select fast i1 %124, float 4.000000e+00, float %123
  %126 = tail call fast float @llvm.sqrt.f32(float %125)
  %127 = fmul fast float %126, 4.095500e+03
  %128 = fadd fast float %127, 5.000000e-01
  %129 = fptosi float %128 to i32
  %130 = sext i32 %129 to i64
  %131 = getelementptr inbounds float, ptr %117, i64 %130
  %132 = load float, ptr %131, align 4, !tbaa !29, !alias.scope !61, !noalias !58
  store float %132, ptr %120, align 4, !tbaa !29, !alias.scope !58, !noalias !61
  %133 = add nsw i64 %119, 1
  %134 = icmp eq i64 %133, %65
  br i1 %134, label %135, label %118, !llvm.loop !63

135:                                              ; preds = %118, %112
  %136 = add nuw nsw i64 %113, 1
  %137 = icmp eq i64 %136, 3
  br i1 %137, label %813, label %112, !llvm.loop !64

138:                                              ; preds = %63, %63
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %7) #10
  %139 = getelementptr inbounds i64, ptr %69, i64 1
  %140 = load i64, ptr %139, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %7, ptr noundef nonnull %0, i64 noundef %140, i64 noundef %3) #11
  %141 = load ptr, ptr %59, align 8, !tbaa !13
  %142 = load i64, ptr %139, align 8, !tbaa !4
  %143 = shl nsw i64 %142, 3
  %144 = or i64 %143, 3
  %145 = getelementptr inbounds i64, ptr %141, i64 %144
  %146 = load i64, ptr %145, align 8, !tbaa !4
  %147 = icmp eq i64 %146, 3
  %148 = select i1 %147, i64 %16, i64 0
  %149 = load ptr, ptr %7, align 8, !tbaa !65
  %150 = load ptr, ptr %60, align 8, !tbaa !67
  %151 = load float, ptr %61, align 8, !tbaa !68
  br label %153

152:                                              ; preds = %153
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %7) #10
  br label %813

153:                                              ; preds = %138, %153
  %154 = phi i64 [ 0, %138 ], [ %163, %153 ]
  %155 = load i64, ptr %69, align 8, !tbaa !4
  %156 = icmp eq i64 %155, 3
  %157 = select i1 %156, ptr @multiply, ptr @add
  %158 = mul nsw i64 %154, %16
  %159 = getelementptr inbounds float, ptr %4, i64 %158
  %160 = mul nsw i64 %154, %148
  %161 = getelementptr inbounds float, ptr %149, i64 %160
  %162 = getelementptr inbounds float, ptr %150, i64 %160
  tail call void %157(ptr noundef %159, ptr noundef %161, ptr noundef %162, float noundef %151, i64 noundef %64, i64 noundef %65) #12, !callees !69
  %163 = add nuw nsw i64 %154, 1
  %164 = icmp eq i64 %163, 3
  br i1 %164, label %152, label %153, !llvm.loop !70

165:                                              ; preds = %63
  %166 = getelementptr inbounds i64, ptr %69, i64 1
  %167 = load i64, ptr %166, align 8, !tbaa !4
  %168 = getelementptr inbounds float, ptr %18, i64 %167
  tail call void @llvm.experimental.noalias.scope.decl(metadata !71)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !74)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !76)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !78)
  %169 = load float, ptr %168, align 4, !tbaa !29, !alias.scope !78, !noalias !80
  %170 = getelementptr inbounds float, ptr %168, i64 1
  %171 = load float, ptr %170, align 4, !tbaa !29, !alias.scope !78, !noalias !80
  %172 = getelementptr inbounds float, ptr %168, i64 2
  %173 = load float, ptr %172, align 4, !tbaa !29, !alias.scope !78, !noalias !80
  %174 = getelementptr inbounds float, ptr %168, i64 3
  %175 = load float, ptr %174, align 4, !tbaa !29, !alias.scope !78, !noalias !80
  %176 = getelementptr inbounds float, ptr %168, i64 4
  %177 = load float, ptr %176, align 4, !tbaa !29, !alias.scope !78, !noalias !80
  %178 = getelementptr inbounds float, ptr %168, i64 5
  %179 = load float, ptr %178, align 4, !tbaa !29, !alias.scope !78, !noalias !80
  %180 = getelementptr inbounds float, ptr %168, i64 6
  %181 = load float, ptr %180, align 4, !tbaa !29, !alias.scope !78, !noalias !80
  %182 = getelementptr inbounds float, ptr %168, i64 7
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !78, !noalias !80
  %184 = getelementptr inbounds float, ptr %168, i64 8
  %185 = load float, ptr %184, align 4, !tbaa !29, !alias.scope !78, !noalias !80
  %186 = icmp slt i64 %64, %65
  br i1 %186, label %187, label %813

187:                                              ; preds = %165, %187
  %188 = phi i64 [ %210, %187 ], [ %64, %165 ]
  %189 = getelementptr inbounds float, ptr %4, i64 %188
  %190 = load float, ptr %189, align 4, !tbaa !29, !alias.scope !71, !noalias !81
  %191 = getelementptr inbounds float, ptr %19, i64 %188
  %192 = load float, ptr %191, align 4, !tbaa !29, !alias.scope !74, !noalias !82
  %193 = getelementptr inbounds float, ptr %21, i64 %188
  %194 = load float, ptr %193, align 4, !tbaa !29, !alias.scope !76, !noalias !83
  %195 = fmul fast float %190, %169
  %196 = fmul fast float %192, %171
  %197 = fadd fast float %196, %195
  %198 = fmul fast float %194, %173
  %199 = fadd fast float %197, %198
  store float %199, ptr %189, align 4, !tbaa !29, !alias.scope !71, !noalias !81
  %200 = fmul fast float %190, %175
  %201 = fmul fast float %192, %177
  %202 = fadd fast float %201, %200
  %203 = fmul fast float %194, %179
  %204 = fadd fast float %202, %203
  store float %204, ptr %191, align 4, !tbaa !29, !alias.scope !74, !noalias !82
  %205 = fmul fast float %190, %181
  %206 = fmul fast float %192, %183
  %207 = fadd fast float %206, %205
  %208 = fmul fast float %194, %185
  %209 = fadd fast float %207, %208
  store float %209, ptr %193, align 4, !tbaa !29, !alias.scope !76, !noalias !83
  %210 = add nsw i64 %188, 1
  %211 = icmp eq i64 %210, %65
  br i1 %211, label %813, label %187, !llvm.loop !84

212:                                              ; preds = %63
  %213 = getelementptr inbounds i64, ptr %69, i64 1
  %214 = load i64, ptr %213, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %8, ptr noundef nonnull %0, i64 noundef %214, i64 noundef %3) #11
  tail call void @llvm.experimental.noalias.scope.decl(metadata !85)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !88)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !90)
  %215 = load ptr, ptr %8, align 8
  %216 = load ptr, ptr %50, align 8
  %217 = load float, ptr %51, align 8
  %218 = icmp slt i64 %64, %65
  br i1 %218, label %219, label %813

219:                                              ; preds = %212, %219
  %220 = phi i64 [ %340, %219 ], [ %64, %212 ]
  %221 = getelementptr inbounds float, ptr %4, i64 %220
  %222 = load float, ptr %221, align 4, !tbaa !29, !alias.scope !85, !noalias !92
  %223 = getelementptr inbounds float, ptr %19, i64 %220
  %224 = load float, ptr %223, align 4, !tbaa !29, !alias.scope !88, !noalias !93
  %225 = getelementptr inbounds float, ptr %21, i64 %220
  %226 = load float, ptr %225, align 4, !tbaa !29, !alias.scope !90, !noalias !94
  %227 = getelementptr inbounds float, ptr %215, i64 %220
  %228 = load float, ptr %227, align 4, !tbaa !29, !noalias !95
  %229 = getelementptr inbounds float, ptr %216, i64 %220
  %230 = load float, ptr %229, align 4, !tbaa !29, !noalias !95
  %231 = fsub fast float %230, %228
  %232 = fmul fast float %231, %217
  %233 = fadd fast float %232, %228
  %234 = fmul fast float %233, %222
  %235 = add nsw i64 %220, %16
  %236 = getelementptr inbounds float, ptr %215, i64 %235
  %237 = load float, ptr %236, align 4, !tbaa !29, !noalias !95
  %238 = getelementptr inbounds float, ptr %216, i64 %235
  %239 = load float, ptr %238, align 4, !tbaa !29, !noalias !95
  %240 = fsub fast float %239, %237
  %241 = fmul fast float %240, %217
  %242 = fadd fast float %241, %237
  %243 = fmul fast float %242, %224
  %244 = add nsw i64 %220, %20
  %245 = getelementptr inbounds float, ptr %215, i64 %244
  %246 = load float, ptr %245, align 4, !tbaa !29, !noalias !95
  %247 = getelementptr inbounds float, ptr %216, i64 %244
  %248 = load float, ptr %247, align 4, !tbaa !29, !noalias !95
  %249 = fsub fast float %248, %246
  %250 = fmul fast float %249, %217
  %251 = fadd fast float %250, %246
  %252 = fmul fast float %251, %226
  %253 = add nsw i64 %220, %52
  %254 = getelementptr inbounds float, ptr %215, i64 %253
  %255 = load float, ptr %254, align 4, !tbaa !29, !noalias !95
  %256 = getelementptr inbounds float, ptr %216, i64 %253
  %257 = load float, ptr %256, align 4, !tbaa !29, !noalias !95
  %258 = fsub fast float %257, %255
  %259 = fmul fast float %258, %217
  %260 = fadd fast float %255, %234
  %261 = fadd fast float %260, %243
  %262 = fadd fast float %261, %252
  %263 = fadd fast float %262, %259
  store float %263, ptr %221, align 4, !tbaa !29, !alias.scope !85, !noalias !92
  %264 = add nsw i64 %220, %25
  %265 = getelementptr inbounds float, ptr %215, i64 %264
  %266 = load float, ptr %265, align 4, !tbaa !29, !noalias !95
  %267 = getelementptr inbounds float, ptr %216, i64 %264
  %268 = load float, ptr %267, align 4, !tbaa !29, !noalias !95
  %269 = fsub fast float %268, %266
  %270 = fmul fast float %269, %217
  %271 = fadd fast float %270, %266
  %272 = fmul fast float %271, %222
  %273 = add nsw i64 %220, %39
  %274 = getelementptr inbounds float, ptr %215, i64 %273
  %275 = load float, ptr %274, align 4, !tbaa !29, !noalias !95
  %276 = getelementptr inbounds float, ptr %216, i64 %273
  %277 = load float, ptr %276, align 4, !tbaa !29, !noalias !95
  %278 = fsub fast float %277, %275
  %279 = fmul fast float %278, %217
  %280 = fadd fast float %279, %275
  %281 = fmul fast float %280, %224
  %282 = add nsw i64 %220, %53
  %283 = getelementptr inbounds float, ptr %215, i64 %282
  %284 = load float, ptr %283, align 4, !tbaa !29, !noalias !95
  %285 = getelementptr inbounds float, ptr %216, i64 %282
  %286 = load float, ptr %285, align 4, !tbaa !29, !noalias !95
  %287 = fsub fast float %286, %284
  %288 = fmul fast float %287, %217
  %289 = fadd fast float %288, %284
  %290 = fmul fast float %289, %226
  %291 = add nsw i64 %220, %54
  %292 = getelementptr inbounds float, ptr %215, i64 %291
  %293 = load float, ptr %292, align 4, !tbaa !29, !noalias !95
  %294 = getelementptr inbounds float, ptr %216, i64 %291
  %295 = load float, ptr %294, align 4, !tbaa !29, !noalias !95
  %296 = fsub fast float %295, %293
  %297 = fmul fast float %296, %217
  %298 = fadd fast float %293, %272
  %299 = fadd fast float %298, %281
  %300 = fadd fast float %299, %290
  %301 = fadd fast float %300, %297
  store float %301, ptr %223, align 4, !tbaa !29, !alias.scope !88, !noalias !93
  %302 = add nsw i64 %220, %55
  %303 = getelementptr inbounds float, ptr %215, i64 %302
  %304 = load float, ptr %303, align 4, !tbaa !29, !noalias !95
  %305 = getelementptr inbounds float, ptr %216, i64 %302
  %306 = load float, ptr %305, align 4, !tbaa !29, !noalias !95
  %307 = fsub fast float %306, %304
  %308 = fmul fast float %307, %217
  %309 = fadd fast float %308, %304
  %310 = fmul fast float %309, %222
  %311 = add nsw i64 %220, %56
  %312 = getelementptr inbounds float, ptr %215, i64 %311
  %313 = load float, ptr %312, align 4, !tbaa !29, !noalias !95
  %314 = getelementptr inbounds float, ptr %216, i64 %311
  %315 = load float, ptr %314, align 4, !tbaa !29, !noalias !95
  %316 = fsub fast float %315, %313
  %317 = fmul fast float %316, %217
  %318 = fadd fast float %317, %313
  %319 = fmul fast float %318, %224
  %320 = add nsw i64 %220, %57
  %321 = getelementptr inbounds float, ptr %215, i64 %320
  %322 = load float, ptr %321, align 4, !tbaa !29, !noalias !95
  %323 = getelementptr inbounds float, ptr %216, i64 %320
  %324 = load float, ptr %323, align 4, !tbaa !29, !noalias !95
  %325 = fsub fast float %324, %322
  %326 = fmul fast float %325, %217
  %327 = fadd fast float %326, %322
  %328 = fmul fast float %327, %226
  %329 = add nsw i64 %220, %58
  %330 = getelementptr inbounds float, ptr %215, i64 %329
  %331 = load float, ptr %330, align 4, !tbaa !29, !noalias !95
  %332 = getelementptr inbounds float, ptr %216, i64 %329
  %333 = load float, ptr %332, align 4, !tbaa !29, !noalias !95
  %334 = fsub fast float %333, %331
  %335 = fmul fast float %334, %217
  %336 = fadd fast float %331, %310
  %337 = fadd fast float %336, %319
  %338 = fadd fast float %337, %328
  %339 = fadd fast float %338, %335
  store float %339, ptr %225, align 4, !tbaa !29, !alias.scope !90, !noalias !94
  %340 = add nsw i64 %220, 1
  %341 = icmp eq i64 %340, %65
  br i1 %341, label %813, label %219, !llvm.loop !96

342:                                              ; preds = %63
  %343 = getelementptr inbounds i64, ptr %69, i64 2
  %344 = load i64, ptr %343, align 8, !tbaa !4
  %345 = icmp sgt i64 %344, -1
  br i1 %345, label %346, label %389

346:                                              ; preds = %342
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %9) #10
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %9, ptr noundef nonnull %0, i64 noundef %344, i64 noundef %3) #11
  %347 = getelementptr inbounds i64, ptr %69, i64 1
  %348 = load i64, ptr %347, align 8, !tbaa !4
  %349 = getelementptr inbounds float, ptr %18, i64 %348
  %350 = load float, ptr %349, align 4, !tbaa !29
  tail call void @llvm.experimental.noalias.scope.decl(metadata !97)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !100)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !102)
  %351 = icmp slt i64 %64, %65
  br i1 %351, label %352, label %388

352:                                              ; preds = %346
  %353 = load ptr, ptr %9, align 8, !tbaa !65, !noalias !104
  %354 = load ptr, ptr %48, align 8, !tbaa !67, !noalias !104
  %355 = load float, ptr %49, align 8, !tbaa !68, !noalias !104
  br label %356

356:                                              ; preds = %356, %352
  %357 = phi i64 [ %64, %352 ], [ %386, %356 ]
  %358 = getelementptr inbounds float, ptr %353, i64 %357
  %359 = load float, ptr %358, align 4, !tbaa !29, !noalias !104
  %360 = getelementptr inbounds float, ptr %354, i64 %357
  %361 = load float, ptr %360, align 4, !tbaa !29, !noalias !104
  %362 = fsub fast float %361, %359
  %363 = fmul fast float %362, %355
  %364 = fadd fast float %363, %359
  %365 = fmul fast float %364, %350
  %366 = getelementptr inbounds float, ptr %4, i64 %357
  %367 = load float, ptr %366, align 4, !tbaa !29, !alias.scope !97, !noalias !105
  %368 = fmul fast float %367, 0x3FCB367A00000000
  %369 = getelementptr inbounds float, ptr %19, i64 %357
  %370 = load float, ptr %369, align 4, !tbaa !29, !alias.scope !100, !noalias !106
  %371 = fmul fast float %370, 0x3FE6E2EB20000000
  %372 = fadd fast float %371, %368
  %373 = getelementptr inbounds float, ptr %21, i64 %357
  %374 = load float, ptr %373, align 4, !tbaa !29, !alias.scope !102, !noalias !107
  %375 = fmul fast float %374, 0x3FB27BB300000000
  %376 = fadd fast float %372, %375
  %377 = fsub fast float %367, %376
  %378 = fmul fast float %377, %365
  %379 = fadd fast float %378, %376
  store float %379, ptr %366, align 4, !tbaa !29, !alias.scope !97, !noalias !105
  %380 = fsub fast float %370, %376
  %381 = fmul fast float %380, %365
  %382 = fadd fast float %381, %376
  store float %382, ptr %369, align 4, !tbaa !29, !alias.scope !100, !noalias !106
  %383 = fsub fast float %374, %376
  %384 = fmul fast float %383, %365
  %385 = fadd fast float %384, %376
  store float %385, ptr %373, align 4, !tbaa !29, !alias.scope !102, !noalias !107
  %386 = add nsw i64 %357, 1
  %387 = icmp eq i64 %386, %65
  br i1 %387, label %388, label %356, !llvm.loop !108

388:                                              ; preds = %356, %346
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %9) #10
  br label %813

389:                                              ; preds = %342
  %390 = getelementptr inbounds i64, ptr %69, i64 1
  %391 = load i64, ptr %390, align 8, !tbaa !4
  %392 = getelementptr inbounds float, ptr %18, i64 %391
  %393 = load float, ptr %392, align 4, !tbaa !29
  tail call void @llvm.experimental.noalias.scope.decl(metadata !109)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !112)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !114)
  %394 = icmp slt i64 %64, %65
  br i1 %394, label %395, label %813

395:                                              ; preds = %389, %395
  %396 = phi i64 [ %417, %395 ], [ %64, %389 ]
  %397 = getelementptr inbounds float, ptr %4, i64 %396
  %398 = load float, ptr %397, align 4, !tbaa !29, !alias.scope !109, !noalias !116
  %399 = fmul fast float %398, 0x3FCB367A00000000
  %400 = getelementptr inbounds float, ptr %19, i64 %396
  %401 = load float, ptr %400, align 4, !tbaa !29, !alias.scope !112, !noalias !117
  %402 = fmul fast float %401, 0x3FE6E2EB20000000
  %403 = fadd fast float %402, %399
  %404 = getelementptr inbounds float, ptr %21, i64 %396
  %405 = load float, ptr %404, align 4, !tbaa !29, !alias.scope !114, !noalias !118
  %406 = fmul fast float %405, 0x3FB27BB300000000
  %407 = fadd fast float %403, %406
  %408 = fsub fast float %398, %407
  %409 = fmul fast float %408, %393
  %410 = fadd fast float %409, %407
  store float %410, ptr %397, align 4, !tbaa !29, !alias.scope !109, !noalias !116
  %411 = fsub fast float %401, %407
  %412 = fmul fast float %411, %393
  %413 = fadd fast float %412, %407
  store float %413, ptr %400, align 4, !tbaa !29, !alias.scope !112, !noalias !117
  %414 = fsub fast float %405, %407
  %415 = fmul fast float %414, %393
  %416 = fadd fast float %415, %407
  store float %416, ptr %404, align 4, !tbaa !29, !alias.scope !114, !noalias !118
  %417 = add nsw i64 %396, 1
  %418 = icmp eq i64 %417, %65
  br i1 %418, label %813, label %395, !llvm.loop !108

419:                                              ; preds = %63
  %420 = getelementptr inbounds i64, ptr %69, i64 1
  %421 = load i64, ptr %420, align 8, !tbaa !4
  %422 = getelementptr inbounds float, ptr %18, i64 %421
  %423 = getelementptr inbounds i64, ptr %69, i64 2
  %424 = load i64, ptr %423, align 8, !tbaa !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !119)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !122)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !124)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !126)
  %425 = trunc i64 %424 to i32
  %426 = mul nsw i32 %425, 3
  %427 = mul nsw i32 %426, %425
  %428 = add nsw i32 %425, -1
  %429 = sitofp i32 %428 to float
  %430 = icmp slt i64 %64, %65
  br i1 %430, label %431, label %813

431:                                              ; preds = %419
  %432 = add nsw i32 %425, -2
  %433 = sext i32 %427 to i64
  %434 = sext i32 %426 to i64
  %435 = add nsw i32 %426, 3
  %436 = sext i32 %435 to i64
  br label %437

437:                                              ; preds = %481, %431
  %438 = phi i64 [ %64, %431 ], [ %485, %481 ]
  %439 = getelementptr inbounds float, ptr %4, i64 %438
  %440 = load float, ptr %439, align 4, !tbaa !29, !alias.scope !119, !noalias !128
  %441 = fcmp fast olt float %440, 0.000000e+00
  %442 = select fast i1 %441, float 0.000000e+00, float %440
  %443 = fcmp fast ogt float %442, 1.000000e+00
  %444 = select fast i1 %443, float 1.000000e+00, float %442
  %445 = fmul fast float %444, %429
  %446 = getelementptr inbounds float, ptr %19, i64 %438
  %447 = load float, ptr %446, align 4, !tbaa !29, !alias.scope !122, !noalias !129
  %448 = fcmp fast olt float %447, 0.000000e+00
  %449 = select fast i1 %448, float 0.000000e+00, float %447
  %450 = fcmp fast ogt float %449, 1.000000e+00
  %451 = select fast i1 %450, float 1.000000e+00, float %449
  %452 = fmul fast float %451, %429
  %453 = getelementptr inbounds float, ptr %21, i64 %438
  %454 = load float, ptr %453, align 4, !tbaa !29, !alias.scope !124, !noalias !130
  %455 = fcmp fast olt float %454, 0.000000e+00
  %456 = select fast i1 %455, float 0.000000e+00, float %454
  %457 = fcmp fast ogt float %456, 1.000000e+00
  %458 = select fast i1 %457, float 1.000000e+00, float %456
  %459 = fmul fast float %458, %429
  %460 = fptosi float %445 to i32
  %461 = fptosi float %452 to i32
  %462 = fptosi float %459 to i32
  %463 = tail call i32 @llvm.smin.i32(i32 %432, i32 %460)
  %464 = tail call i32 @llvm.smin.i32(i32 %432, i32 %461)
  %465 = tail call i32 @llvm.smin.i32(i32 %432, i32 %462)
  %466 = sitofp i32 %463 to float
  %467 = fsub fast float %445, %466
  %468 = sitofp i32 %464 to float
  %469 = fsub fast float %452, %468
  %470 = sitofp i32 %465 to float
  %471 = fsub fast float %459, %470
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %6) #10, !noalias !131
  %472 = mul nsw i32 %463, %427
  %473 = sext i32 %472 to i64
  %474 = getelementptr inbounds float, ptr %422, i64 %473
  %475 = mul nsw i32 %464, %426
  %476 = sext i32 %475 to i64
  %477 = getelementptr inbounds float, ptr %474, i64 %476
  %478 = mul nsw i32 %465, 3
  %479 = sext i32 %478 to i64
  %480 = getelementptr inbounds float, ptr %477, i64 %479
  br label %487

481:                                              ; preds = %487
  %482 = load float, ptr %6, align 4, !tbaa !29, !noalias !131
  store float %482, ptr %439, align 4, !tbaa !29, !alias.scope !119, !noalias !128
  %483 = load float, ptr %46, align 4, !tbaa !29, !noalias !131
  store float %483, ptr %446, align 4, !tbaa !29, !alias.scope !122, !noalias !129
  %484 = load float, ptr %47, align 4, !tbaa !29, !noalias !131
  store float %484, ptr %453, align 4, !tbaa !29, !alias.scope !124, !noalias !130
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %6) #10, !noalias !131
  %485 = add nsw i64 %438, 1
  %486 = icmp eq i64 %485, %65
  br i1 %486, label %813, label %437, !llvm.loop !132

487:                                              ; preds = %487, %437
  %488 = phi i64 [ 0, %437 ], [ %527, %487 ]
  %489 = getelementptr inbounds float, ptr %480, i64 %488
  %490 = getelementptr inbounds float, ptr %489, i64 %433
  %491 = load float, ptr %489, align 4, !tbaa !29, !alias.scope !126, !noalias !133
  %492 = getelementptr inbounds float, ptr %489, i64 3
  %493 = load float, ptr %492, align 4, !tbaa !29, !alias.scope !126, !noalias !133
  %494 = fsub fast float %493, %491
  %495 = fmul fast float %494, %471
  %496 = fadd fast float %495, %491
  %497 = getelementptr inbounds float, ptr %489, i64 %434
  %498 = load float, ptr %497, align 4, !tbaa !29, !alias.scope !126, !noalias !133
  %499 = getelementptr inbounds float, ptr %489, i64 %436
  %500 = load float, ptr %499, align 4, !tbaa !29, !alias.scope !126, !noalias !133
  %501 = fsub fast float %500, %498
  %502 = fmul fast float %501, %471
  %503 = load float, ptr %490, align 4, !tbaa !29, !alias.scope !126, !noalias !133
  %504 = getelementptr inbounds float, ptr %490, i64 3
  %505 = load float, ptr %504, align 4, !tbaa !29, !alias.scope !126, !noalias !133
  %506 = fsub fast float %505, %503
  %507 = fmul fast float %506, %471
  %508 = fadd fast float %507, %503
  %509 = getelementptr inbounds float, ptr %490, i64 %434
  %510 = load float, ptr %509, align 4, !tbaa !29, !alias.scope !126, !noalias !133
  %511 = getelementptr inbounds float, ptr %490, i64 %436
  %512 = load float, ptr %511, align 4, !tbaa !29, !alias.scope !126, !noalias !133
  %513 = fsub fast float %512, %510
  %514 = fmul fast float %513, %471
  %515 = fsub fast float %498, %496
  %516 = fadd fast float %515, %502
  %517 = fmul fast float %516, %469
  %518 = fadd fast float %517, %496
  %519 = fsub fast float %510, %508
  %520 = fadd fast float %519, %514
  %521 = fmul fast float %520, %469
  %522 = fsub fast float %508, %518
  %523 = fadd fast float %522, %521
  %524 = fmul fast float %523, %467
  %525 = fadd fast float %524, %518
  %526 = getelementptr inbounds [3 x float], ptr %6, i64 0, i64 %488
  store float %525, ptr %526, align 4, !tbaa !29, !noalias !131
  %527 = add nuw nsw i64 %488, 1
  %528 = icmp eq i64 %527, 3
  br i1 %528, label %481, label %487, !llvm.loop !134

529:                                              ; preds = %73, %543
  %530 = phi i64 [ 0, %73 ], [ %544, %543 ]
  %531 = mul nsw i64 %530, %16
  %532 = getelementptr inbounds float, ptr %4, i64 %531
  br i1 %74, label %533, label %543

533:                                              ; preds = %529, %533
  %534 = phi i64 [ %541, %533 ], [ %64, %529 ]
  %535 = getelementptr inbounds float, ptr %532, i64 %534
  %536 = load float, ptr %535, align 4, !tbaa !29, !alias.scope !135
  %537 = fcmp fast olt float %536, 0.000000e+00
  %538 = select fast i1 %537, float 0.000000e+00, float %536
  %539 = fcmp fast ogt float %538, 1.000000e+00
  %540 = select fast i1 %539, float 1.000000e+00, float %538
  store float %540, ptr %535, align 4, !tbaa !29, !alias.scope !135
  %541 = add nsw i64 %534, 1
  %542 = icmp eq i64 %541, %65
  br i1 %542, label %543, label %533, !llvm.loop !138

543:                                              ; preds = %533, %529
  %544 = add nuw nsw i64 %530, 1
  %545 = icmp eq i64 %544, 3
  br i1 %545, label %813, label %529, !llvm.loop !139

546:                                              ; preds = %63
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %10) #10
  %547 = getelementptr inbounds i64, ptr %69, i64 1
  %548 = load i64, ptr %547, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %10, ptr noundef nonnull %0, i64 noundef %548, i64 noundef %3) #11
  %549 = load ptr, ptr %10, align 8, !tbaa !65
  %550 = load ptr, ptr %36, align 8, !tbaa !67
  %551 = load float, ptr %37, align 8, !tbaa !68
  tail call void @llvm.experimental.noalias.scope.decl(metadata !140)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !143)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !145)
  br i1 %38, label %552, label %564

552:                                              ; preds = %546, %552
  %553 = phi i64 [ %562, %552 ], [ 0, %546 ]
  %554 = getelementptr inbounds float, ptr %549, i64 %553
  %555 = load float, ptr %554, align 4, !tbaa !29, !alias.scope !143, !noalias !147
  %556 = getelementptr inbounds float, ptr %550, i64 %553
  %557 = load float, ptr %556, align 4, !tbaa !29, !alias.scope !145, !noalias !148
  %558 = fsub fast float %557, %555
  %559 = fmul fast float %558, %551
  %560 = fadd fast float %559, %555
  %561 = getelementptr inbounds float, ptr %23, i64 %553
  store float %560, ptr %561, align 4, !tbaa !29, !alias.scope !140, !noalias !149
  %562 = add nuw nsw i64 %553, 1
  %563 = icmp eq i64 %562, %16
  br i1 %563, label %564, label %552, !llvm.loop !150

564:                                              ; preds = %552, %546
  %565 = icmp slt i64 %64, %16
  br i1 %565, label %566, label %574

566:                                              ; preds = %564, %571
  %567 = phi i64 [ %572, %571 ], [ %64, %564 ]
  %568 = getelementptr inbounds float, ptr %23, i64 %567
  %569 = load float, ptr %568, align 4, !tbaa !29
  %570 = fcmp fast ugt float %569, 0.000000e+00
  br i1 %570, label %574, label %571

571:                                              ; preds = %566
  %572 = add i64 %567, 1
  %573 = icmp eq i64 %572, %16
  br i1 %573, label %574, label %566, !llvm.loop !151

574:                                              ; preds = %566, %571, %564
  %575 = phi i64 [ %64, %564 ], [ %16, %571 ], [ %567, %566 ]
  br label %576

576:                                              ; preds = %579, %574
  %577 = phi i64 [ %65, %574 ], [ %580, %579 ]
  %578 = icmp sgt i64 %577, %575
  br i1 %578, label %579, label %584

579:                                              ; preds = %576
  %580 = add nsw i64 %577, -1
  %581 = getelementptr inbounds float, ptr %23, i64 %580
  %582 = load float, ptr %581, align 4, !tbaa !29
  %583 = fcmp fast ugt float %582, 0.000000e+00
  br i1 %583, label %588, label %576, !llvm.loop !152

584:                                              ; preds = %576
  %585 = getelementptr inbounds i64, ptr %69, i64 5
  %586 = load i64, ptr %585, align 8, !tbaa !4
  %587 = add nsw i64 %586, -1
  br label %660

588:                                              ; preds = %579
  %589 = getelementptr inbounds i64, ptr %69, i64 2
  %590 = load i64, ptr %589, align 8, !tbaa !4
  %591 = icmp sgt i64 %590, -1
  br i1 %591, label %592, label %659

592:                                              ; preds = %588
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %11) #10
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %11, ptr noundef %0, i64 noundef %590, i64 noundef %3) #11
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %12) #10
  %593 = getelementptr inbounds i64, ptr %69, i64 3
  %594 = load i64, ptr %593, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %12, ptr noundef %0, i64 noundef %594, i64 noundef %3) #11
  %595 = getelementptr inbounds i64, ptr %69, i64 4
  %596 = load i64, ptr %595, align 8, !tbaa !4
  %597 = getelementptr inbounds float, ptr %18, i64 %596
  tail call void @llvm.experimental.noalias.scope.decl(metadata !153)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !156)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !158)
  %598 = load ptr, ptr %12, align 8
  %599 = load ptr, ptr %41, align 8
  %600 = load float, ptr %42, align 8
  %601 = load ptr, ptr %11, align 8
  %602 = load ptr, ptr %43, align 8
  %603 = load float, ptr %44, align 8
  %604 = load float, ptr %597, align 4, !tbaa !29, !alias.scope !158, !noalias !160
  %605 = getelementptr inbounds float, ptr %597, i64 1
  %606 = load float, ptr %605, align 4, !tbaa !29, !alias.scope !158, !noalias !160
  %607 = getelementptr inbounds float, ptr %597, i64 2
  %608 = load float, ptr %607, align 4, !tbaa !29, !alias.scope !158, !noalias !160
  %609 = getelementptr inbounds float, ptr %597, i64 3
  %610 = load float, ptr %609, align 4, !tbaa !29, !alias.scope !158, !noalias !160
  %611 = getelementptr inbounds float, ptr %597, i64 4
  %612 = load float, ptr %611, align 4, !tbaa !29, !alias.scope !158, !noalias !160
  br label %613

613:                                              ; preds = %654, %592
  %614 = phi i64 [ %575, %592 ], [ %656, %654 ]
  %615 = getelementptr inbounds float, ptr %23, i64 %614
  %616 = load float, ptr %615, align 4, !tbaa !29, !alias.scope !153, !noalias !161
  %617 = fcmp fast ogt float %616, %610
  %618 = fcmp fast olt float %616, %612
  %619 = select i1 %617, i1 %618, i1 false
  br i1 %619, label %620, label %654

620:                                              ; preds = %613
  %621 = getelementptr inbounds float, ptr %601, i64 %614
  %622 = load float, ptr %621, align 4, !tbaa !29, !noalias !162
  %623 = getelementptr inbounds float, ptr %602, i64 %614
  %624 = load float, ptr %623, align 4, !tbaa !29, !noalias !162
  %625 = fsub fast float %624, %622
  %626 = fmul fast float %625, %603
  %627 = fadd fast float %626, %622
  %628 = getelementptr inbounds float, ptr %40, i64 %614
  %629 = load float, ptr %628, align 4, !tbaa !29, !alias.scope !156, !noalias !163
  %630 = fmul fast float %629, %604
  %631 = add nsw i64 %614, %16
  %632 = getelementptr inbounds float, ptr %40, i64 %631
  %633 = load float, ptr %632, align 4, !tbaa !29, !alias.scope !156, !noalias !163
  %634 = fmul fast float %633, %606
  %635 = fadd fast float %634, %630
  %636 = add nsw i64 %614, %20
  %637 = getelementptr inbounds float, ptr %40, i64 %636
  %638 = load float, ptr %637, align 4, !tbaa !29, !alias.scope !156, !noalias !163
  %639 = fmul fast float %638, %608
  %640 = fadd fast float %635, %639
  %641 = fmul fast float %640, %627
  %642 = getelementptr inbounds float, ptr %598, i64 %614
  %643 = load float, ptr %642, align 4, !tbaa !29, !noalias !162
  %644 = getelementptr inbounds float, ptr %599, i64 %614
  %645 = load float, ptr %644, align 4, !tbaa !29, !noalias !162
  %646 = fsub fast float %645, %643
  %647 = fmul fast float %646, %600
  %648 = fadd fast float %641, %643
  %649 = fadd fast float %648, %647
  %650 = fcmp fast olt float %649, 0.000000e+00
  %651 = select fast i1 %650, float 0.000000e+00, float %649
  %652 = fcmp fast ogt float %651, 1.000000e+00
  %653 = select fast i1 %652, float 1.000000e+00, float %651
  br label %654

654:                                              ; preds = %620, %613
  %655 = phi fast float [ %653, %620 ], [ %616, %613 ]
  store float %655, ptr %615, align 4, !tbaa !29, !alias.scope !153, !noalias !161
  %656 = add nsw i64 %614, 1
  %657 = icmp eq i64 %656, %577
  br i1 %657, label %658, label %613, !llvm.loop !164

658:                                              ; preds = %654
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %12) #10
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %11) #10
  br label %659

659:                                              ; preds = %658, %588
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 4 %24, ptr align 4 %4, i64 %45, i1 false)
  br label %660

660:                                              ; preds = %659, %584
  %661 = phi i64 [ %587, %584 ], [ %66, %659 ]
  %662 = phi i64 [ %16, %584 ], [ %577, %659 ]
  %663 = phi i64 [ 0, %584 ], [ %575, %659 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #10
  br label %813

664:                                              ; preds = %63
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %13) #10
  %665 = getelementptr inbounds i64, ptr %69, i64 1
  %666 = load i64, ptr %665, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %13, ptr noundef nonnull %0, i64 noundef %666, i64 noundef %3) #11
  %667 = getelementptr inbounds i64, ptr %69, i64 2
  %668 = load i64, ptr %667, align 8, !tbaa !4
  %669 = icmp sgt i64 %668, -1
  br i1 %669, label %670, label %674

670:                                              ; preds = %664
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %14) #10
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %14, ptr noundef nonnull %0, i64 noundef %668, i64 noundef %3) #11
  %671 = load ptr, ptr %14, align 8, !tbaa.struct !165
  %672 = load ptr, ptr %30, align 8, !tbaa.struct !167
  %673 = load float, ptr %31, align 8, !tbaa.struct !168
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %14) #10
  br label %674

674:                                              ; preds = %670, %664
  %675 = phi ptr [ %671, %670 ], [ null, %664 ]
  %676 = phi ptr [ %672, %670 ], [ null, %664 ]
  %677 = phi float [ %673, %670 ], [ 0.000000e+00, %664 ]
  %678 = icmp slt i64 %64, %65
  br i1 %678, label %679, label %717

679:                                              ; preds = %674
  %680 = getelementptr inbounds i64, ptr %69, i64 3
  %681 = load i64, ptr %680, align 8, !tbaa !4
  %682 = getelementptr inbounds float, ptr %18, i64 %681
  %683 = load float, ptr %682, align 4, !tbaa !29
  %684 = getelementptr inbounds i64, ptr %69, i64 4
  %685 = load i64, ptr %684, align 8, !tbaa !4
  %686 = trunc i64 %685 to i32
  %687 = add i32 %33, %686
  %688 = fmul fast float %683, 0x3F7BB68F60000000
  br label %689

689:                                              ; preds = %689, %679
  %690 = phi i64 [ %64, %679 ], [ %715, %689 ]
  %691 = trunc i64 %690 to i32
  %692 = mul i32 %691, -1640531535
  %693 = add i32 %687, %692
  %694 = lshr i32 %693, 15
  %695 = xor i32 %694, %693
  %696 = mul i32 %695, 739982445
  %697 = lshr i32 %696, 12
  %698 = xor i32 %697, %696
  %699 = mul i32 %698, 695872825
  %700 = lshr i32 %699, 15
  %701 = xor i32 %700, %699
  %702 = and i32 %701, 255
  %703 = lshr i32 %701, 8
  %704 = and i32 %703, 255
  %705 = lshr i32 %701, 16
  %706 = and i32 %705, 255
  %707 = lshr i32 %699, 24
  %708 = add nuw nsw i32 %702, %707
  %709 = add nuw nsw i32 %708, %704
  %710 = add nuw nsw i32 %709, %706
  %711 = sitofp i32 %710 to float
  %712 = fadd fast float %711, -5.100000e+02
  %713 = fmul fast float %688, %712
  %714 = getelementptr inbounds float, ptr %26, i64 %690
  store float %713, ptr %714, align 4, !tbaa !29, !alias.scope !169
  %715 = add nsw i64 %690, 1
  %716 = icmp eq i64 %715, %65
  br i1 %716, label %717, label %689, !llvm.loop !172

717:                                              ; preds = %689, %674
  %718 = load ptr, ptr %13, align 8, !tbaa !65
  %719 = load ptr, ptr %34, align 8, !tbaa !67
  %720 = load float, ptr %35, align 8, !tbaa !68
  br label %722

721:                                              ; preds = %783
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %13) #10
  br label %813

722:                                              ; preds = %717, %783
  %723 = phi i64 [ 0, %717 ], [ %784, %783 ]
  %724 = mul nsw i64 %723, %16
  %725 = getelementptr inbounds float, ptr %4, i64 %724
  %726 = getelementptr inbounds float, ptr %718, i64 %724
  %727 = getelementptr inbounds float, ptr %719, i64 %724
  %728 = getelementptr inbounds float, ptr %675, i64 %724
  %729 = select i1 %669, ptr %728, ptr null
  %730 = getelementptr inbounds float, ptr %676, i64 %724
  %731 = select i1 %669, ptr %730, ptr null
  tail call void @llvm.experimental.noalias.scope.decl(metadata !173)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !176)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !178)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !180)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !182)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !184)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !186)
  br i1 %678, label %732, label %783

732:                                              ; preds = %722
  %733 = icmp eq ptr %729, null
  br label %734

734:                                              ; preds = %774, %732
  %735 = phi i64 [ %64, %732 ], [ %781, %774 ]
  %736 = getelementptr inbounds float, ptr %726, i64 %735
  %737 = load float, ptr %736, align 4, !tbaa !29, !alias.scope !180, !noalias !188
  %738 = getelementptr inbounds float, ptr %727, i64 %735
  %739 = load float, ptr %738, align 4, !tbaa !29, !alias.scope !182, !noalias !189
  %740 = fsub fast float %739, %737
  %741 = fmul fast float %740, %720
  %742 = getelementptr inbounds float, ptr %26, i64 %735
  %743 = load float, ptr %742, align 4, !tbaa !29, !alias.scope !176, !noalias !190
  %744 = fadd fast float %743, %737
  %745 = fadd fast float %744, %741
  br i1 %733, label %774, label %746

746:                                              ; preds = %734
  %747 = getelementptr inbounds float, ptr %729, i64 %735
  %748 = load float, ptr %747, align 4, !tbaa !29, !alias.scope !184, !noalias !191
  %749 = getelementptr inbounds float, ptr %731, i64 %735
  %750 = load float, ptr %749, align 4, !tbaa !29, !alias.scope !186, !noalias !192
  %751 = fsub fast float %750, %748
  %752 = fmul fast float %751, %677
  %753 = fadd fast float %752, %748
  %754 = getelementptr inbounds float, ptr %23, i64 %735
  %755 = load float, ptr %754, align 4, !tbaa !29, !alias.scope !178, !noalias !193
  %756 = fmul fast float %755, 4.000000e+00
  %757 = fadd fast float %756, -3.000000e+00
  %758 = fcmp fast olt float %757, 0.000000e+00
  %759 = select fast i1 %758, float 0.000000e+00, float %757
  %760 = fcmp fast ogt float %759, 1.000000e+00
  %761 = select fast i1 %760, float 1.000000e+00, float %759
  %762 = fmul fast float %761, 2.000000e+00
  %763 = fsub fast float 3.000000e+00, %762
  %764 = getelementptr inbounds float, ptr %725, i64 %735
  %765 = load float, ptr %764, align 4, !tbaa !29, !alias.scope !173, !noalias !194
  %766 = fsub fast float %765, %753
  %767 = fneg fast float %761
  %768 = fmul fast float %761, %767
  %769 = fmul fast float %768, %766
  %770 = fmul fast float %769, %763
  %771 = fadd fast float %765, %745
  %772 = fsub fast float %771, %753
  %773 = fadd fast float %772, %770
  br label %774

774:                                              ; preds = %746, %734
  %775 = phi float [ %773, %746 ], [ %745, %734 ]
  %776 = fcmp fast olt float %775, 0.000000e+00
  %777 = select fast i1 %776, float 0.000000e+00, float %775
  %778 = fcmp fast ogt float %777, 1.000000e+00
  %779 = select fast i1 %778, float 1.000000e+00, float %777
  %780 = getelementptr inbounds float, ptr %725, i64 %735
  store float %779, ptr %780, align 4, !tbaa !29, !alias.scope !173, !noalias !194
  %781 = add nsw i64 %735, 1
  %782 = icmp eq i64 %781, %65
  br i1 %782, label %783, label %734, !llvm.loop !195

783:                                              ; preds = %774, %722
  %784 = add nuw nsw i64 %723, 1
  %785 = icmp eq i64 %784, 3
  br i1 %785, label %721, label %722, !llvm.loop !196

786:                                              ; preds = %71, %810
  %787 = phi i64 [ 0, %71 ], [ %811, %810 ]
  %788 = mul nsw i64 %787, %16
  %789 = getelementptr inbounds float, ptr %4, i64 %788
  %790 = getelementptr inbounds float, ptr %24, i64 %788
  tail call void @llvm.experimental.noalias.scope.decl(metadata !197)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !200)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !202)
  br i1 %72, label %791, label %810

791:                                              ; preds = %786, %791
  %792 = phi i64 [ %808, %791 ], [ %64, %786 ]
  %793 = getelementptr inbounds float, ptr %790, i64 %792
  %794 = load float, ptr %793, align 4, !tbaa !29, !alias.scope !200, !noalias !204
  %795 = getelementptr inbounds float, ptr %23, i64 %792
  %796 = load float, ptr %795, align 4, !tbaa !29, !alias.scope !202, !noalias !205
  %797 = getelementptr inbounds float, ptr %789, i64 %792
  %798 = load float, ptr %797, align 4, !tbaa !29, !alias.scope !197, !noalias !206
  %799 = fsub fast float %798, %794
  %800 = fmul fast float %799, %796
  %801 = fadd fast float %800, %794
  %802 = fcmp fast olt float %801, 0.000000e+00
  %803 = select fast i1 %802, float 0.000000e+00, float %801
  %804 = fcmp fast ogt float %803, 1.000000e+00
  %805 = select fast i1 %804, float 1.000000e+00, float %803
  %806 = fcmp fast ogt float %796, 0.000000e+00
  %807 = select fast i1 %806, float %805, float %794
  store float %807, ptr %797, align 4, !tbaa !29, !alias.scope !197, !noalias !206
  %808 = add nsw i64 %792, 1
  %809 = icmp eq i64 %808, %65
  br i1 %809, label %810, label %791, !llvm.loop !207

810:                                              ; preds = %791, %786
  %811 = add nuw nsw i64 %787, 1
  %812 = icmp eq i64 %811, 3
  br i1 %812, label %813, label %786, !llvm.loop !208

813:                                              ; preds = %810, %543, %481, %395, %219, %187, %135, %109, %419, %389, %212, %165, %388, %63, %721, %660, %152
  %814 = phi i64 [ %66, %63 ], [ %66, %721 ], [ %661, %660 ], [ %66, %388 ], [ %66, %152 ], [ %66, %165 ], [ %66, %212 ], [ %66, %389 ], [ %66, %419 ], [ %66, %109 ], [ %66, %135 ], [ %66, %187 ], [ %66, %219 ], [ %66, %395 ], [ %66, %481 ], [ %66, %543 ], [ %66, %810 ]
  %815 = phi i64 [ %65, %63 ], [ %65, %721 ], [ %662, %660 ], [ %65, %388 ], [ %65, %152 ], [ %65, %165 ], [ %65, %212 ], [ %65, %389 ], [ %65, %419 ], [ %65, %109 ], [ %65, %135 ], [ %65, %187 ], [ %65, %219 ], [ %65, %395 ], [ %65, %481 ], [ %65, %543 ], [ %16, %810 ]
  %816 = phi i64 [ %64, %63 ], [ %64, %721 ], [ %663, %660 ], [ %64, %388 ], [ %64, %152 ], [ %64, %165 ], [ %64, %212 ], [ %64, %389 ], [ %64, %419 ], [ %64, %109 ], [ %64, %135 ], [ %64, %187 ], [ %64, %219 ], [ %64, %395 ], [ %64, %481 ], [ %64, %543 ], [ 0, %810 ]
  %817 = add nsw i64 %814, 1
  %818 = icmp slt i64 %817, %2
  br i1 %818, label %63, label %62, !llvm.loop !209
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite)
define internal fastcc void @lightness(ptr noalias nocapture noundef %0, ptr noalias nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #2 {
  %5 = getelementptr inbounds float, ptr %0, i64 %3
  %6 = shl i64 %3, 1
  %7 = getelementptr inbounds float, ptr %0, i64 %6
  %8 = mul nsw i64 %3, 3
  %9 = getelementptr inbounds float, ptr %0, i64 %8
  %10 = shl nsw i64 %3, 2
  %11 = getelementptr inbounds float, ptr %0, i64 %10
  %12 = icmp sgt i64 %3, 0
  br i1 %12, label %20, label %13

13:                                               ; preds = %20, %4
  %14 = tail call i64 @llvm.smin.i64(i64 %3, i64 %2)
  %15 = sub nsw i64 %3, %2
  %16 = tail call i64 @llvm.smax.i64(i64 %15, i64 %14)
  %17 = icmp slt i64 %14, %15
  br i1 %17, label %18, label %36

18:                                               ; preds = %13
  %19 = load float, ptr %1, align 4, !tbaa !29
  br label %38

20:                                               ; preds = %4, %20
  %21 = phi i64 [ %34, %20 ], [ 0, %4 ]
  %22 = getelementptr inbounds float, ptr %0, i64 %21
  %23 = load float, ptr %22, align 4, !tbaa !29
  %24 = fmul fast float %23, 0x3FCB367A00000000
  %25 = getelementptr inbounds float, ptr %5, i64 %21
  %26 = load float, ptr %25, align 4, !tbaa !29
  %27 = fmul fast float %26, 0x3FE6E2EB20000000
  %28 = fadd fast float %27, %24
  %29 = getelementptr inbounds float, ptr %7, i64 %21
  %30 = load float, ptr %29, align 4, !tbaa !29
  %31 = fmul fast float %30, 0x3FB27BB300000000
  %32 = fadd fast float %28, %31
  %33 = getelementptr inbounds float, ptr %9, i64 %21
  store float %32, ptr %33, align 4, !tbaa !29
  %34 = add nuw nsw i64 %21, 1
  %35 = icmp eq i64 %34, %3
  br i1 %35, label %13, label %20, !llvm.loop !210

36:                                               ; preds = %38, %13
  %37 = icmp slt i64 %2, 1
  br i1 %37, label %46, label %50

38:                                               ; preds = %18, %38
  %39 = phi i64 [ %14, %18 ], [ %44, %38 ]
  %40 = getelementptr inbounds float, ptr %9, i64 %39
  %41 = load float, ptr %40, align 4, !tbaa !29
  %42 = fmul fast float %41, %19
  %43 = getelementptr inbounds float, ptr %11, i64 %39
  store float %42, ptr %43, align 4, !tbaa !29
  %44 = add nsw i64 %39, 1
  %45 = icmp eq i64 %44, %16
  br i1 %45, label %36, label %38, !llvm.loop !211

46:                                               ; preds = %54, %36
  br i1 %12, label %47, label %117

47:                                               ; preds = %46
  %48 = icmp eq i64 %3, 1
  %49 = add i64 %6, -2
  br label %72

50:                                               ; preds = %36, %54
  %51 = phi i64 [ %55, %54 ], [ 1, %36 ]
  %52 = getelementptr inbounds float, ptr %1, i64 %51
  %53 = load float, ptr %52, align 4, !tbaa !29
  br i1 %17, label %57, label %54

54:                                               ; preds = %57, %50
  %55 = add nuw i64 %51, 1
  %56 = icmp eq i64 %51, %2
  br i1 %56, label %46, label %50, !llvm.loop !212

57:                                               ; preds = %50, %57
  %58 = phi i64 [ %70, %57 ], [ %14, %50 ]
  %59 = sub nsw i64 %58, %51
  %60 = getelementptr inbounds float, ptr %9, i64 %59
  %61 = load float, ptr %60, align 4, !tbaa !29
  %62 = add nsw i64 %58, %51
  %63 = getelementptr inbounds float, ptr %9, i64 %62
  %64 = load float, ptr %63, align 4, !tbaa !29
  %65 = fadd fast float %64, %61
  %66 = fmul fast float %65, %53
  %67 = getelementptr inbounds float, ptr %11, i64 %58
  %68 = load float, ptr %67, align 4, !tbaa !29
  %69 = fadd fast float %66, %68
  store float %69, ptr %67, align 4, !tbaa !29
  %70 = add nsw i64 %58, 1
  %71 = icmp eq i64 %70, %16
  br i1 %71, label %54, label %57, !llvm.loop !213

72:                                               ; preds = %47, %82
  %73 = phi i64 [ 0, %47 ], [ %85, %82 ]
  %74 = icmp eq i64 %73, %14
  %75 = select i1 %74, i64 %16, i64 %73
  %76 = icmp slt i64 %75, %3
  br i1 %76, label %77, label %117

77:                                               ; preds = %72
  %78 = load float, ptr %1, align 4, !tbaa !29
  %79 = getelementptr inbounds float, ptr %9, i64 %75
  %80 = load float, ptr %79, align 4, !tbaa !29
  %81 = fmul fast float %80, %78
  br i1 %37, label %82, label %87

82:                                               ; preds = %106, %77
  %83 = phi float [ %81, %77 ], [ %114, %106 ]
  %84 = getelementptr inbounds float, ptr %11, i64 %75
  store float %83, ptr %84, align 4, !tbaa !29
  %85 = add nsw i64 %75, 1
  %86 = icmp slt i64 %85, %3
  br i1 %86, label %72, label %117, !llvm.loop !214

87:                                               ; preds = %77, %106
  %88 = phi i64 [ %115, %106 ], [ 1, %77 ]
  %89 = phi float [ %114, %106 ], [ %81, %77 ]
  %90 = getelementptr inbounds float, ptr %1, i64 %88
  %91 = load float, ptr %90, align 4, !tbaa !29
  br i1 %48, label %106, label %92

92:                                               ; preds = %87
  %93 = sub nsw i64 %75, %88
  %94 = tail call i64 @llvm.abs.i64(i64 %93, i1 true)
  %95 = srem i64 %94, %49
  %96 = icmp slt i64 %95, %3
  %97 = sub nsw i64 %49, %95
  %98 = select i1 %96, i64 %95, i64 %97
  %99 = getelementptr inbounds float, ptr %9, i64 %98
  %100 = add nsw i64 %88, %75
  %101 = tail call i64 @llvm.abs.i64(i64 %100, i1 true)
  %102 = srem i64 %101, %49
  %103 = icmp slt i64 %102, %3
  %104 = sub nsw i64 %49, %102
  %105 = select i1 %103, i64 %102, i64 %104
  br label %106

106:                                              ; preds = %87, %92
  %107 = phi ptr [ %99, %92 ], [ %9, %87 ]
  %108 = phi i64 [ %105, %92 ], [ 0, %87 ]
  %109 = load float, ptr %107, align 4, !tbaa !29
  %110 = getelementptr inbounds float, ptr %9, i64 %108
  %111 = load float, ptr %110, align 4, !tbaa !29
  %112 = fadd fast float %111, %109
  %113 = fmul fast float %112, %91
  %114 = fadd fast float %113, %89
  %115 = add nuw i64 %88, 1
  %116 = icmp eq i64 %88, %2
  br i1 %116, label %82, label %87, !llvm.loop !215

117:                                              ; preds = %82, %72, %46
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite)
define internal fastcc void @sharpen(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, ptr noalias nocapture noundef %5, ptr noalias nocapture noundef readonly %6, i64 noundef %7, float noundef %8, float noundef %9) unnamed_addr #2 {
  %11 = shl nsw i64 %4, 3
  %12 = srem i64 %2, %1
  %13 = mul nsw i64 %12, %11
  %14 = getelementptr inbounds float, ptr %0, i64 %13
  %15 = shl nsw i64 %4, 2
  %16 = getelementptr inbounds float, ptr %14, i64 %15
  %17 = icmp sgt i64 %4, 0
  br i1 %17, label %18, label %20

18:                                               ; preds = %10
  %19 = load float, ptr %6, align 4, !tbaa !29
  br label %27

20:                                               ; preds = %27, %10
  %21 = icmp slt i64 %7, 1
  br i1 %21, label %35, label %22

22:                                               ; preds = %20
  %23 = icmp eq i64 %3, 1
  %24 = shl i64 %3, 1
  %25 = add i64 %24, -2
  %26 = getelementptr float, ptr %0, i64 %15
  br label %41

27:                                               ; preds = %18, %27
  %28 = phi i64 [ 0, %18 ], [ %33, %27 ]
  %29 = getelementptr inbounds float, ptr %16, i64 %28
  %30 = load float, ptr %29, align 4, !tbaa !29
  %31 = fmul fast float %30, %19
  %32 = getelementptr inbounds float, ptr %5, i64 %28
  store float %31, ptr %32, align 4, !tbaa !29
  %33 = add nuw nsw i64 %28, 1
  %34 = icmp eq i64 %33, %4
  br i1 %34, label %20, label %27, !llvm.loop !216

35:                                               ; preds = %67, %20
  %36 = mul nsw i64 %4, 3
  %37 = getelementptr inbounds float, ptr %14, i64 %36
  %38 = getelementptr inbounds float, ptr %14, i64 %4
  %39 = shl nsw i64 %4, 1
  %40 = getelementptr inbounds float, ptr %14, i64 %39
  br i1 %17, label %84, label %83

41:                                               ; preds = %22, %67
  %42 = phi i64 [ 1, %22 ], [ %68, %67 ]
  br i1 %23, label %59, label %43

43:                                               ; preds = %41
  %44 = sub nsw i64 %2, %42
  %45 = tail call i64 @llvm.abs.i64(i64 %44, i1 true)
  %46 = srem i64 %45, %25
  %47 = icmp slt i64 %46, %3
  %48 = sub nsw i64 %25, %46
  %49 = select i1 %47, i64 %46, i64 %48
  %50 = srem i64 %49, %1
  %51 = mul nsw i64 %50, %11
  %52 = getelementptr float, ptr %26, i64 %51
  %53 = add nsw i64 %42, %2
  %54 = tail call i64 @llvm.abs.i64(i64 %53, i1 true)
  %55 = srem i64 %54, %25
  %56 = icmp slt i64 %55, %3
  %57 = sub nsw i64 %25, %55
  %58 = select i1 %56, i64 %55, i64 %57
  br label %59

59:                                               ; preds = %41, %43
  %60 = phi ptr [ %52, %43 ], [ %26, %41 ]
  %61 = phi i64 [ %58, %43 ], [ 0, %41 ]
  %62 = srem i64 %61, %1
  %63 = mul nsw i64 %62, %11
  %64 = getelementptr float, ptr %26, i64 %63
  %65 = getelementptr inbounds float, ptr %6, i64 %42
  %66 = load float, ptr %65, align 4, !tbaa !29
  br i1 %17, label %70, label %67

67:                                               ; preds = %70, %59
  %68 = add nuw i64 %42, 1
  %69 = icmp eq i64 %42, %7
  br i1 %69, label %35, label %41, !llvm.loop !217

70:                                               ; preds = %59, %70
  %71 = phi i64 [ %81, %70 ], [ 0, %59 ]
  %72 = getelementptr inbounds float, ptr %60, i64 %71
  %73 = load float, ptr %72, align 4, !tbaa !29
  %74 = getelementptr inbounds float, ptr %64, i64 %71
  %75 = load float, ptr %74, align 4, !tbaa !29
  %76 = fadd fast float %75, %73
  %77 = fmul fast float %76, %66
  %78 = getelementptr inbounds float, ptr %5, i64 %71
  %79 = load float, ptr %78, align 4, !tbaa !29
  %80 = fadd fast float %77, %79
  store float %80, ptr %78, align 4, !tbaa !29
  %81 = add nuw nsw i64 %71, 1
  %82 = icmp eq i64 %81, %4
  br i1 %82, label %67, label %70, !llvm.loop !218

83:                                               ; preds = %84, %35
  ret void

84:                                               ; preds = %35, %84
  %85 = phi i64 [ %120, %84 ], [ 0, %35 ]
  %86 = getelementptr inbounds float, ptr %37, i64 %85
  %87 = load float, ptr %86, align 4, !tbaa !29
  %88 = getelementptr inbounds float, ptr %5, i64 %85
  %89 = load float, ptr %88, align 4, !tbaa !29
  %90 = fsub fast float %87, %89
  %91 = fcmp fast olt float %90, 0.000000e+00
  %92 = tail call fast float @llvm.fabs.f32(float %90)
  %93 = fcmp fast ogt float %92, %9
  %94 = fsub fast float %92, %9
  %95 = select fast i1 %93, float %94, float 0.000000e+00
  %96 = fmul fast float %95, %8
  %97 = fneg fast float %96
  %98 = select fast i1 %91, float %97, float %96
  %99 = getelementptr inbounds float, ptr %14, i64 %85
  %100 = load float, ptr %99, align 4, !tbaa !29
  %101 = fadd fast float %98, %100
  %102 = fcmp fast olt float %101, 0.000000e+00
  %103 = select fast i1 %102, float 0.000000e+00, float %101
  %104 = fcmp fast ogt float %103, 1.000000e+00
  %105 = select fast i1 %104, float 1.000000e+00, float %103
  store float %105, ptr %99, align 4, !tbaa !29
  %106 = getelementptr inbounds float, ptr %38, i64 %85
  %107 = load float, ptr %106, align 4, !tbaa !29
  %108 = fadd fast float %98, %107
  %109 = fcmp fast olt float %108, 0.000000e+00
  %110 = select fast i1 %109, float 0.000000e+00, float %108
  %111 = fcmp fast ogt float %110, 1.000000e+00
  %112 = select fast i1 %111, float 1.000000e+00, float %110
  store float %112, ptr %106, align 4, !tbaa !29
  %113 = getelementptr inbounds float, ptr %40, i64 %85
  %114 = load float, ptr %113, align 4, !tbaa !29
  %115 = fadd fast float %98, %114
  %116 = fcmp fast olt float %115, 0.000000e+00
  %117 = select fast i1 %116, float 0.000000e+00, float %115
  %118 = fcmp fast ogt float %117, 1.000000e+00
  %119 = select fast i1 %118, float 1.000000e+00, float %117
  store float %119, ptr %113, align 4, !tbaa !29
  %120 = add nuw nsw i64 %85, 1
  %121 = icmp eq i64 %120, %4
  br i1 %121, label %83, label %84, !llvm.loop !219
}

; Function Attrs: nounwind
define void @pass_8_16(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i64 noundef %3, i64 noundef %4, ptr nocapture noundef readonly %5, ptr noundef %6, ptr noundef %7, ptr noundef %8, ptr noundef %9, ptr noundef %10, ptr noundef %11, ptr noundef %12, ptr nocapture noundef readonly %13, ptr nocapture noundef readonly %14, ptr noundef %15, ptr noundef %16) local_unnamed_addr #0 {
  %18 = alloca %struct.Pass, align 8
  %19 = load i64, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %5, i64 1
  %21 = load i64, ptr %20, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %5, i64 2
  %23 = load i64, ptr %22, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %5, i64 3
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %5, i64 4
  %27 = load i64, ptr %26, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %5, i64 5
  %29 = load i64, ptr %28, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %5, i64 6
  %31 = load i64, ptr %30, align 8, !tbaa !4
  %32 = shl nsw i64 %21, 3
  %33 = icmp eq i64 %19, %4
  %34 = select i1 %33, i64 %29, i64 0
  %35 = add nsw i64 %34, %4
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #10
  store i64 %19, ptr %18, align 8, !tbaa !8
  %36 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 1
  store i64 %21, ptr %36, align 8, !tbaa !11
  %37 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 2
  store ptr %6, ptr %37, align 8, !tbaa !12
  %38 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 3
  store ptr %7, ptr %38, align 8, !tbaa !13
  %39 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 4
  store ptr %8, ptr %39, align 8, !tbaa !14
  %40 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 5
  store ptr %9, ptr %40, align 8, !tbaa !15
  %41 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 6
  store ptr %10, ptr %41, align 8, !tbaa !16
  %42 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 7
  store ptr %11, ptr %42, align 8, !tbaa !17
  %43 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 8
  store ptr %12, ptr %43, align 8, !tbaa !18
  %44 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 9
  store ptr %16, ptr %44, align 8, !tbaa !19
  %45 = icmp sgt i64 %35, %3
  br i1 %45, label %46, label %57

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl nsw i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = getelementptr inbounds float, ptr %16, i64 %54
  %56 = getelementptr inbounds float, ptr %14, i64 1
  br label %58

57:                                               ; preds = %197, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #10
  ret void

58:                                               ; preds = %46, %197
  %59 = phi i64 [ %3, %46 ], [ %198, %197 ]
  %60 = icmp slt i64 %59, %19
  br i1 %60, label %61, label %134

61:                                               ; preds = %58
  %62 = srem i64 %59, %23
  %63 = mul nsw i64 %62, %32
  %64 = getelementptr inbounds float, ptr %15, i64 %63
  %65 = sub nsw i64 %59, %3
  %66 = mul i64 %47, %65
  %67 = getelementptr inbounds i8, ptr %0, i64 %66
  tail call void @llvm.experimental.noalias.scope.decl(metadata !220)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !223)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !225)
  %68 = getelementptr inbounds float, ptr %64, i64 %21
  %69 = getelementptr inbounds float, ptr %64, i64 %48
  br i1 %49, label %70, label %97

70:                                               ; preds = %61, %70
  %71 = phi i64 [ %95, %70 ], [ 0, %61 ]
  %72 = mul nuw nsw i64 %71, 3
  %73 = getelementptr inbounds i8, ptr %67, i64 %72
  %74 = load i8, ptr %73, align 1, !tbaa !27, !alias.scope !220, !noalias !227
  %75 = zext i8 %74 to i64
  %76 = getelementptr inbounds float, ptr %13, i64 %75
  %77 = load float, ptr %76, align 4, !tbaa !29, !alias.scope !225, !noalias !228
  %78 = getelementptr inbounds float, ptr %64, i64 %71
  store float %77, ptr %78, align 4, !tbaa !29, !alias.scope !223, !noalias !229
  %79 = add nuw nsw i64 %72, 1
  %80 = getelementptr inbounds i8, ptr %67, i64 %79
  %81 = load i8, ptr %80, align 1, !tbaa !27, !alias.scope !220, !noalias !227
  %82 = zext i8 %81 to i64
  %83 = or i64 %82, 256
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !225, !noalias !228
  %86 = getelementptr inbounds float, ptr %68, i64 %71
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !223, !noalias !229
  %87 = add nuw nsw i64 %72, 2
  %88 = getelementptr inbounds i8, ptr %67, i64 %87
  %89 = load i8, ptr %88, align 1, !tbaa !27, !alias.scope !220, !noalias !227
  %90 = zext i8 %89 to i64
  %91 = or i64 %90, 512
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !225, !noalias !228
  %94 = getelementptr inbounds float, ptr %69, i64 %71
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !223, !noalias !229
  %95 = add nuw nsw i64 %71, 1
  %96 = icmp eq i64 %95, %21
  br i1 %96, label %97, label %70, !llvm.loop !33

97:                                               ; preds = %70, %61
  br i1 %50, label %133, label %98

98:                                               ; preds = %97
  tail call void @llvm.experimental.noalias.scope.decl(metadata !230)
  %99 = getelementptr inbounds i16, ptr %1, i64 %66
  %100 = getelementptr inbounds i8, ptr %1, i64 %66
  br label %101

101:                                              ; preds = %130, %98
  %102 = phi i64 [ 0, %98 ], [ %131, %130 ]
  %103 = add nuw nsw i64 %102, 5
  %104 = mul nsw i64 %103, %21
  %105 = getelementptr inbounds float, ptr %64, i64 %104
  br i1 %51, label %106, label %118

106:                                              ; preds = %101
  %107 = getelementptr inbounds i8, ptr %100, i64 %102
  br i1 %49, label %108, label %130

108:                                              ; preds = %106, %108
  %109 = phi i64 [ %116, %108 ], [ 0, %106 ]
  %110 = mul nuw nsw i64 %109, 3
  %111 = getelementptr inbounds i8, ptr %107, i64 %110
  %112 = load i8, ptr %111, align 1, !tbaa !27, !noalias !230
  %113 = uitofp i8 %112 to float
  %114 = fmul fast float %113, 0x3F70101020000000
  %115 = getelementptr inbounds float, ptr %105, i64 %109
  store float %114, ptr %115, align 4, !tbaa !29, !alias.scope !230
  %116 = add nuw nsw i64 %109, 1
  %117 = icmp eq i64 %116, %21
  br i1 %117, label %130, label %108, !llvm.loop !39

118:                                              ; preds = %101
  %119 = getelementptr inbounds i16, ptr %99, i64 %102
  br i1 %49, label %120, label %130

120:                                              ; preds = %118, %120
  %121 = phi i64 [ %128, %120 ], [ 0, %118 ]
  %122 = mul nuw nsw i64 %121, 3
  %123 = getelementptr inbounds i16, ptr %119, i64 %122
  %124 = load i16, ptr %123, align 2, !tbaa !40, !noalias !230
  %125 = uitofp i16 %124 to float
  %126 = fmul fast float %125, 0x3EF0001000000000
  %127 = getelementptr inbounds float, ptr %105, i64 %121
  store float %126, ptr %127, align 4, !tbaa !29, !alias.scope !230
  %128 = add nuw nsw i64 %121, 1
  %129 = icmp eq i64 %128, %21
  br i1 %129, label %130, label %120, !llvm.loop !42

130:                                              ; preds = %120, %108, %118, %106
  %131 = add nuw nsw i64 %102, 1
  %132 = icmp eq i64 %131, 3
  br i1 %132, label %133, label %101, !llvm.loop !43

133:                                              ; preds = %130, %97
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %59, ptr noundef %64) #11
  br i1 %52, label %137, label %140

134:                                              ; preds = %58
  %135 = sub nsw i64 %59, %29
  %136 = icmp slt i64 %135, 0
  br i1 %136, label %197, label %143

137:                                              ; preds = %133
  tail call fastcc void @lightness(ptr noundef %64, ptr noundef nonnull %53, i64 noundef %29, i64 noundef %21) #11
  %138 = sub nsw i64 %59, %29
  %139 = icmp slt i64 %138, 0
  br i1 %139, label %197, label %144

140:                                              ; preds = %133
  %141 = sub nsw i64 %59, %29
  %142 = icmp slt i64 %141, 0
  br i1 %142, label %197, label %148

143:                                              ; preds = %134
  br i1 %52, label %144, label %148

144:                                              ; preds = %137, %143
  %145 = phi i64 [ %135, %143 ], [ %138, %137 ]
  %146 = load float, ptr %14, align 4, !tbaa !29
  %147 = load float, ptr %56, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %145, i64 noundef %19, i64 noundef %21, ptr noundef %55, ptr noundef nonnull %53, i64 noundef %29, float noundef %146, float noundef %147) #11
  br label %148

148:                                              ; preds = %140, %144, %143
  %149 = phi i64 [ %145, %144 ], [ %135, %143 ], [ %141, %140 ]
  %150 = srem i64 %149, %23
  %151 = mul nsw i64 %150, %32
  %152 = getelementptr inbounds float, ptr %15, i64 %151
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %149, ptr noundef %152) #11
  %153 = mul i64 %47, %149
  %154 = getelementptr inbounds i16, ptr %2, i64 %153
  tail call void @llvm.experimental.noalias.scope.decl(metadata !233)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !236)
  %155 = getelementptr inbounds float, ptr %152, i64 %21
  %156 = getelementptr inbounds float, ptr %152, i64 %48
  br i1 %49, label %157, label %197

157:                                              ; preds = %148, %157
  %158 = phi i64 [ %195, %157 ], [ 0, %148 ]
  %159 = getelementptr inbounds float, ptr %152, i64 %158
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !233, !noalias !236
  %161 = fcmp fast olt float %160, 0.000000e+00
  %162 = select fast i1 %161, float 0.000000e+00, float %160
  %163 = fcmp fast ogt float %162, 1.000000e+00
  %164 = select fast i1 %163, float 1.000000e+00, float %162
  %165 = fmul fast float %164, 6.553500e+04
  %166 = fadd fast float %165, 5.000000e-01
  %167 = fptosi float %166 to i32
  %168 = trunc i32 %167 to i16
  %169 = mul nuw nsw i64 %158, 3
  %170 = getelementptr inbounds i16, ptr %154, i64 %169
  store i16 %168, ptr %170, align 2, !tbaa !40, !alias.scope !236, !noalias !233
  %171 = getelementptr inbounds float, ptr %155, i64 %158
  %172 = load float, ptr %171, align 4, !tbaa !29, !alias.scope !233, !noalias !236
  %173 = fcmp fast olt float %172, 0.000000e+00
  %174 = select fast i1 %173, float 0.000000e+00, float %172
  %175 = fcmp fast ogt float %174, 1.000000e+00
  %176 = select fast i1 %175, float 1.000000e+00, float %174
  %177 = fmul fast float %176, 6.553500e+04
  %178 = fadd fast float %177, 5.000000e-01
  %179 = fptosi float %178 to i32
  %180 = trunc i32 %179 to i16
  %181 = add nuw nsw i64 %169, 1
  %182 = getelementptr inbounds i16, ptr %154, i64 %181
  store i16 %180, ptr %182, align 2, !tbaa !40, !alias.scope !236, !noalias !233
  %183 = getelementptr inbounds float, ptr %156, i64 %158
  %184 = load float, ptr %183, align 4, !tbaa !29, !alias.scope !233, !noalias !236
  %185 = fcmp fast olt float %184, 0.000000e+00
  %186 = select fast i1 %185, float 0.000000e+00, float %184
  %187 = fcmp fast ogt float %186, 1.000000e+00
  %188 = select fast i1 %187, float 1.000000e+00, float %186
  %189 = fmul fast float %188, 6.553500e+04
  %190 = fadd fast float %189, 5.000000e-01
  %191 = fptosi float %190 to i32
  %192 = trunc i32 %191 to i16
  %193 = add nuw nsw i64 %169, 2
  %194 = getelementptr inbounds i16, ptr %154, i64 %193
  store i16 %192, ptr %194, align 2, !tbaa !40, !alias.scope !236, !noalias !233
  %195 = add nuw nsw i64 %158, 1
  %196 = icmp eq i64 %195, %21
  br i1 %196, label %197, label %157, !llvm.loop !238

197:                                              ; preds = %157, %137, %140, %148, %134
  %198 = add nsw i64 %59, 1
  %199 = icmp slt i64 %198, %35
  br i1 %199, label %58, label %57, !llvm.loop !239
}

; Function Attrs: nounwind
define void @pass_16_8(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i64 noundef %3, i64 noundef %4, ptr nocapture noundef readonly %5, ptr noundef %6, ptr noundef %7, ptr noundef %8, ptr noundef %9, ptr noundef %10, ptr noundef %11, ptr noundef %12, ptr nocapture noundef readonly %13, ptr nocapture noundef readonly %14, ptr noundef %15, ptr noundef %16) local_unnamed_addr #0 {
  %18 = alloca %struct.Pass, align 8
  %19 = load i64, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %5, i64 1
  %21 = load i64, ptr %20, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %5, i64 2
  %23 = load i64, ptr %22, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %5, i64 3
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %5, i64 4
  %27 = load i64, ptr %26, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %5, i64 5
  %29 = load i64, ptr %28, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %5, i64 6
  %31 = load i64, ptr %30, align 8, !tbaa !4
  %32 = shl nsw i64 %21, 3
  %33 = icmp eq i64 %19, %4
  %34 = select i1 %33, i64 %29, i64 0
  %35 = add nsw i64 %34, %4
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #10
  store i64 %19, ptr %18, align 8, !tbaa !8
  %36 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 1
  store i64 %21, ptr %36, align 8, !tbaa !11
  %37 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 2
  store ptr %6, ptr %37, align 8, !tbaa !12
  %38 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 3
  store ptr %7, ptr %38, align 8, !tbaa !13
  %39 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 4
  store ptr %8, ptr %39, align 8, !tbaa !14
  %40 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 5
  store ptr %9, ptr %40, align 8, !tbaa !15
  %41 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 6
  store ptr %10, ptr %41, align 8, !tbaa !16
  %42 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 7
  store ptr %11, ptr %42, align 8, !tbaa !17
  %43 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 8
  store ptr %12, ptr %43, align 8, !tbaa !18
  %44 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 9
  store ptr %16, ptr %44, align 8, !tbaa !19
  %45 = icmp sgt i64 %35, %3
  br i1 %45, label %46, label %57

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl nsw i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = getelementptr inbounds float, ptr %16, i64 %54
  %56 = getelementptr inbounds float, ptr %14, i64 1
  br label %58

57:                                               ; preds = %197, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #10
  ret void

58:                                               ; preds = %46, %197
  %59 = phi i64 [ %3, %46 ], [ %198, %197 ]
  %60 = icmp slt i64 %59, %19
  br i1 %60, label %61, label %134

61:                                               ; preds = %58
  %62 = srem i64 %59, %23
  %63 = mul nsw i64 %62, %32
  %64 = getelementptr inbounds float, ptr %15, i64 %63
  %65 = sub nsw i64 %59, %3
  %66 = mul i64 %47, %65
  %67 = getelementptr inbounds i16, ptr %0, i64 %66
  tail call void @llvm.experimental.noalias.scope.decl(metadata !240)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !243)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !245)
  %68 = getelementptr inbounds float, ptr %64, i64 %21
  %69 = getelementptr inbounds float, ptr %64, i64 %48
  br i1 %49, label %70, label %97

70:                                               ; preds = %61, %70
  %71 = phi i64 [ %95, %70 ], [ 0, %61 ]
  %72 = mul nuw nsw i64 %71, 3
  %73 = getelementptr inbounds i16, ptr %67, i64 %72
  %74 = load i16, ptr %73, align 2, !tbaa !40, !alias.scope !240, !noalias !247
  %75 = zext i16 %74 to i64
  %76 = getelementptr inbounds float, ptr %13, i64 %75
  %77 = load float, ptr %76, align 4, !tbaa !29, !alias.scope !245, !noalias !248
  %78 = getelementptr inbounds float, ptr %64, i64 %71
  store float %77, ptr %78, align 4, !tbaa !29, !alias.scope !243, !noalias !249
  %79 = add nuw nsw i64 %72, 1
  %80 = getelementptr inbounds i16, ptr %67, i64 %79
  %81 = load i16, ptr %80, align 2, !tbaa !40, !alias.scope !240, !noalias !247
  %82 = zext i16 %81 to i64
  %83 = or i64 %82, 65536
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !245, !noalias !248
  %86 = getelementptr inbounds float, ptr %68, i64 %71
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !243, !noalias !249
  %87 = add nuw nsw i64 %72, 2
  %88 = getelementptr inbounds i16, ptr %67, i64 %87
  %89 = load i16, ptr %88, align 2, !tbaa !40, !alias.scope !240, !noalias !247
  %90 = zext i16 %89 to i64
  %91 = or i64 %90, 131072
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !245, !noalias !248
  %94 = getelementptr inbounds float, ptr %69, i64 %71
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !243, !noalias !249
  %95 = add nuw nsw i64 %71, 1
  %96 = icmp eq i64 %95, %21
  br i1 %96, label %97, label %70, !llvm.loop !250

97:                                               ; preds = %70, %61
  br i1 %50, label %133, label %98

98:                                               ; preds = %97
  tail call void @llvm.experimental.noalias.scope.decl(metadata !251)
  %99 = getelementptr inbounds i16, ptr %1, i64 %66
  %100 = getelementptr inbounds i8, ptr %1, i64 %66
  br label %101

101:                                              ; preds = %130, %98
  %102 = phi i64 [ 0, %98 ], [ %131, %130 ]
  %103 = add nuw nsw i64 %102, 5
  %104 = mul nsw i64 %103, %21
  %105 = getelementptr inbounds float, ptr %64, i64 %104
  br i1 %51, label %106, label %118

106:                                              ; preds = %101
  %107 = getelementptr inbounds i8, ptr %100, i64 %102
  br i1 %49, label %108, label %130

108:                                              ; preds = %106, %108
  %109 = phi i64 [ %116, %108 ], [ 0, %106 ]
  %110 = mul nuw nsw i64 %109, 3
  %111 = getelementptr inbounds i8, ptr %107, i64 %110
  %112 = load i8, ptr %111, align 1, !tbaa !27, !noalias !251
  %113 = uitofp i8 %112 to float
  %114 = fmul fast float %113, 0x3F70101020000000
  %115 = getelementptr inbounds float, ptr %105, i64 %109
  store float %114, ptr %115, align 4, !tbaa !29, !alias.scope !251
  %116 = add nuw nsw i64 %109, 1
  %117 = icmp eq i64 %116, %21
  br i1 %117, label %130, label %108, !llvm.loop !39

118:                                              ; preds = %101
  %119 = getelementptr inbounds i16, ptr %99, i64 %102
  br i1 %49, label %120, label %130

120:                                              ; preds = %118, %120
  %121 = phi i64 [ %128, %120 ], [ 0, %118 ]
  %122 = mul nuw nsw i64 %121, 3
  %123 = getelementptr inbounds i16, ptr %119, i64 %122
  %124 = load i16, ptr %123, align 2, !tbaa !40, !noalias !251
  %125 = uitofp i16 %124 to float
  %126 = fmul fast float %125, 0x3EF0001000000000
  %127 = getelementptr inbounds float, ptr %105, i64 %121
  store float %126, ptr %127, align 4, !tbaa !29, !alias.scope !251
  %128 = add nuw nsw i64 %121, 1
  %129 = icmp eq i64 %128, %21
  br i1 %129, label %130, label %120, !llvm.loop !42

130:                                              ; preds = %120, %108, %118, %106
  %131 = add nuw nsw i64 %102, 1
  %132 = icmp eq i64 %131, 3
  br i1 %132, label %133, label %101, !llvm.loop !43

133:                                              ; preds = %130, %97
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %59, ptr noundef %64) #11
  br i1 %52, label %137, label %140

134:                                              ; preds = %58
  %135 = sub nsw i64 %59, %29
  %136 = icmp slt i64 %135, 0
  br i1 %136, label %197, label %143

137:                                              ; preds = %133
  tail call fastcc void @lightness(ptr noundef %64, ptr noundef nonnull %53, i64 noundef %29, i64 noundef %21) #11
  %138 = sub nsw i64 %59, %29
  %139 = icmp slt i64 %138, 0
  br i1 %139, label %197, label %144

140:                                              ; preds = %133
  %141 = sub nsw i64 %59, %29
  %142 = icmp slt i64 %141, 0
  br i1 %142, label %197, label %148

143:                                              ; preds = %134
  br i1 %52, label %144, label %148

144:                                              ; preds = %137, %143
  %145 = phi i64 [ %135, %143 ], [ %138, %137 ]
  %146 = load float, ptr %14, align 4, !tbaa !29
  %147 = load float, ptr %56, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %145, i64 noundef %19, i64 noundef %21, ptr noundef %55, ptr noundef nonnull %53, i64 noundef %29, float noundef %146, float noundef %147) #11
  br label %148

148:                                              ; preds = %140, %144, %143
  %149 = phi i64 [ %145, %144 ], [ %135, %143 ], [ %141, %140 ]
  %150 = srem i64 %149, %23
  %151 = mul nsw i64 %150, %32
  %152 = getelementptr inbounds float, ptr %15, i64 %151
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %149, ptr noundef %152) #11
  %153 = mul i64 %47, %149
  %154 = getelementptr inbounds i8, ptr %2, i64 %153
  tail call void @llvm.experimental.noalias.scope.decl(metadata !254)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !257)
  %155 = getelementptr inbounds float, ptr %152, i64 %21
  %156 = getelementptr inbounds float, ptr %152, i64 %48
  br i1 %49, label %157, label %197

157:                                              ; preds = %148, %157
  %158 = phi i64 [ %195, %157 ], [ 0, %148 ]
  %159 = getelementptr inbounds float, ptr %152, i64 %158
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !254, !noalias !257
  %161 = fcmp fast olt float %160, 0.000000e+00
  %162 = select fast i1 %161, float 0.000000e+00, float %160
  %163 = fcmp fast ogt float %162, 1.000000e+00
  %164 = select fast i1 %163, float 1.000000e+00, float %162
  %165 = fmul fast float %164, 2.550000e+02
  %166 = fadd fast float %165, 5.000000e-01
  %167 = fptosi float %166 to i32
  %168 = trunc i32 %167 to i8
  %169 = mul nuw nsw i64 %158, 3
  %170 = getelementptr inbounds i8, ptr %154, i64 %169
  store i8 %168, ptr %170, align 1, !tbaa !27, !alias.scope !257, !noalias !254
  %171 = getelementptr inbounds float, ptr %155, i64 %158
  %172 = load float, ptr %171, align 4, !tbaa !29, !alias.scope !254, !noalias !257
  %173 = fcmp fast olt float %172, 0.000000e+00
  %174 = select fast i1 %173, float 0.000000e+00, float %172
  %175 = fcmp fast ogt float %174, 1.000000e+00
  %176 = select fast i1 %175, float 1.000000e+00, float %174
  %177 = fmul fast float %176, 2.550000e+02
  %178 = fadd fast float %177, 5.000000e-01
  %179 = fptosi float %178 to i32
  %180 = trunc i32 %179 to i8
  %181 = add nuw nsw i64 %169, 1
  %182 = getelementptr inbounds i8, ptr %154, i64 %181
  store i8 %180, ptr %182, align 1, !tbaa !27, !alias.scope !257, !noalias !254
  %183 = getelementptr inbounds float, ptr %156, i64 %158
  %184 = load float, ptr %183, align 4, !tbaa !29, !alias.scope !254, !noalias !257
  %185 = fcmp fast olt float %184, 0.000000e+00
  %186 = select fast i1 %185, float 0.000000e+00, float %184
  %187 = fcmp fast ogt float %186, 1.000000e+00
  %188 = select fast i1 %187, float 1.000000e+00, float %186
  %189 = fmul fast float %188, 2.550000e+02
  %190 = fadd fast float %189, 5.000000e-01
  %191 = fptosi float %190 to i32
  %192 = trunc i32 %191 to i8
  %193 = add nuw nsw i64 %169, 2
  %194 = getelementptr inbounds i8, ptr %154, i64 %193
  store i8 %192, ptr %194, align 1, !tbaa !27, !alias.scope !257, !noalias !254
  %195 = add nuw nsw i64 %158, 1
  %196 = icmp eq i64 %195, %21
  br i1 %196, label %197, label %157, !llvm.loop !49

197:                                              ; preds = %157, %137, %140, %148, %134
  %198 = add nsw i64 %59, 1
  %199 = icmp slt i64 %198, %35
  br i1 %199, label %58, label %57, !llvm.loop !259
}

; Function Attrs: nounwind
define void @pass_16_16(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef writeonly %2, i64 noundef %3, i64 noundef %4, ptr nocapture noundef readonly %5, ptr noundef %6, ptr noundef %7, ptr noundef %8, ptr noundef %9, ptr noundef %10, ptr noundef %11, ptr noundef %12, ptr nocapture noundef readonly %13, ptr nocapture noundef readonly %14, ptr noundef %15, ptr noundef %16) local_unnamed_addr #0 {
  %18 = alloca %struct.Pass, align 8
  %19 = load i64, ptr %5, align 8, !tbaa !4
  %20 = getelementptr inbounds i64, ptr %5, i64 1
  %21 = load i64, ptr %20, align 8, !tbaa !4
  %22 = getelementptr inbounds i64, ptr %5, i64 2
  %23 = load i64, ptr %22, align 8, !tbaa !4
  %24 = getelementptr inbounds i64, ptr %5, i64 3
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i64, ptr %5, i64 4
  %27 = load i64, ptr %26, align 8, !tbaa !4
  %28 = getelementptr inbounds i64, ptr %5, i64 5
  %29 = load i64, ptr %28, align 8, !tbaa !4
  %30 = getelementptr inbounds i64, ptr %5, i64 6
  %31 = load i64, ptr %30, align 8, !tbaa !4
  %32 = shl nsw i64 %21, 3
  %33 = icmp eq i64 %19, %4
  %34 = select i1 %33, i64 %29, i64 0
  %35 = add nsw i64 %34, %4
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #10
  store i64 %19, ptr %18, align 8, !tbaa !8
  %36 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 1
  store i64 %21, ptr %36, align 8, !tbaa !11
  %37 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 2
  store ptr %6, ptr %37, align 8, !tbaa !12
  %38 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 3
  store ptr %7, ptr %38, align 8, !tbaa !13
  %39 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 4
  store ptr %8, ptr %39, align 8, !tbaa !14
  %40 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 5
  store ptr %9, ptr %40, align 8, !tbaa !15
  %41 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 6
  store ptr %10, ptr %41, align 8, !tbaa !16
  %42 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 7
  store ptr %11, ptr %42, align 8, !tbaa !17
  %43 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 8
  store ptr %12, ptr %43, align 8, !tbaa !18
  %44 = getelementptr inbounds %struct.Pass, ptr %18, i64 0, i32 9
  store ptr %16, ptr %44, align 8, !tbaa !19
  %45 = icmp sgt i64 %35, %3
  br i1 %45, label %46, label %57

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl nsw i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = getelementptr inbounds float, ptr %16, i64 %54
  %56 = getelementptr inbounds float, ptr %14, i64 1
  br label %58

57:                                               ; preds = %197, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #10
  ret void

58:                                               ; preds = %46, %197
  %59 = phi i64 [ %3, %46 ], [ %198, %197 ]
  %60 = icmp slt i64 %59, %19
  br i1 %60, label %61, label %134

61:                                               ; preds = %58
  %62 = srem i64 %59, %23
  %63 = mul nsw i64 %62, %32
  %64 = getelementptr inbounds float, ptr %15, i64 %63
  %65 = sub nsw i64 %59, %3
  %66 = mul i64 %47, %65
  %67 = getelementptr inbounds i16, ptr %0, i64 %66
  tail call void @llvm.experimental.noalias.scope.decl(metadata !260)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !263)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !265)
  %68 = getelementptr inbounds float, ptr %64, i64 %21
  %69 = getelementptr inbounds float, ptr %64, i64 %48
  br i1 %49, label %70, label %97

70:                                               ; preds = %61, %70
  %71 = phi i64 [ %95, %70 ], [ 0, %61 ]
  %72 = mul nuw nsw i64 %71, 3
  %73 = getelementptr inbounds i16, ptr %67, i64 %72
  %74 = load i16, ptr %73, align 2, !tbaa !40, !alias.scope !260, !noalias !267
  %75 = zext i16 %74 to i64
  %76 = getelementptr inbounds float, ptr %13, i64 %75
  %77 = load float, ptr %76, align 4, !tbaa !29, !alias.scope !265, !noalias !268
  %78 = getelementptr inbounds float, ptr %64, i64 %71
  store float %77, ptr %78, align 4, !tbaa !29, !alias.scope !263, !noalias !269
  %79 = add nuw nsw i64 %72, 1
  %80 = getelementptr inbounds i16, ptr %67, i64 %79
  %81 = load i16, ptr %80, align 2, !tbaa !40, !alias.scope !260, !noalias !267
  %82 = zext i16 %81 to i64
  %83 = or i64 %82, 65536
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !265, !noalias !268
  %86 = getelementptr inbounds float, ptr %68, i64 %71
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !263, !noalias !269
  %87 = add nuw nsw i64 %72, 2
  %88 = getelementptr inbounds i16, ptr %67, i64 %87
  %89 = load i16, ptr %88, align 2, !tbaa !40, !alias.scope !260, !noalias !267
  %90 = zext i16 %89 to i64
  %91 = or i64 %90, 131072
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !265, !noalias !268
  %94 = getelementptr inbounds float, ptr %69, i64 %71
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !263, !noalias !269
  %95 = add nuw nsw i64 %71, 1
  %96 = icmp eq i64 %95, %21
  br i1 %96, label %97, label %70, !llvm.loop !250

97:                                               ; preds = %70, %61
  br i1 %50, label %133, label %98

98:                                               ; preds = %97
  tail call void @llvm.experimental.noalias.scope.decl(metadata !270)
  %99 = getelementptr inbounds i16, ptr %1, i64 %66
  %100 = getelementptr inbounds i8, ptr %1, i64 %66
  br label %101

101:                                              ; preds = %130, %98
  %102 = phi i64 [ 0, %98 ], [ %131, %130 ]
  %103 = add nuw nsw i64 %102, 5
  %104 = mul nsw i64 %103, %21
  %105 = getelementptr inbounds float, ptr %64, i64 %104
  br i1 %51, label %106, label %118

106:                                              ; preds = %101
  %107 = getelementptr inbounds i8, ptr %100, i64 %102
  br i1 %49, label %108, label %130

108:                                              ; preds = %106, %108
  %109 = phi i64 [ %116, %108 ], [ 0, %106 ]
  %110 = mul nuw nsw i64 %109, 3
  %111 = getelementptr inbounds i8, ptr %107, i64 %110
  %112 = load i8, ptr %111, align 1, !tbaa !27, !noalias !270
  %113 = uitofp i8 %112 to float
  %114 = fmul fast float %113, 0x3F70101020000000
  %115 = getelementptr inbounds float, ptr %105, i64 %109
  store float %114, ptr %115, align 4, !tbaa !29, !alias.scope !270
  %116 = add nuw nsw i64 %109, 1
  %117 = icmp eq i64 %116, %21
  br i1 %117, label %130, label %108, !llvm.loop !39

118:                                              ; preds = %101
  %119 = getelementptr inbounds i16, ptr %99, i64 %102
  br i1 %49, label %120, label %130

120:                                              ; preds = %118, %120
  %121 = phi i64 [ %128, %120 ], [ 0, %118 ]
  %122 = mul nuw nsw i64 %121, 3
  %123 = getelementptr inbounds i16, ptr %119, i64 %122
  %124 = load i16, ptr %123, align 2, !tbaa !40, !noalias !270
  %125 = uitofp i16 %124 to float
  %126 = fmul fast float %125, 0x3EF0001000000000
  %127 = getelementptr inbounds float, ptr %105, i64 %121
  store float %126, ptr %127, align 4, !tbaa !29, !alias.scope !270
  %128 = add nuw nsw i64 %121, 1
  %129 = icmp eq i64 %128, %21
  br i1 %129, label %130, label %120, !llvm.loop !42

130:                                              ; preds = %120, %108, %118, %106
  %131 = add nuw nsw i64 %102, 1
  %132 = icmp eq i64 %131, 3
  br i1 %132, label %133, label %101, !llvm.loop !43

133:                                              ; preds = %130, %97
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %59, ptr noundef %64) #11
  br i1 %52, label %137, label %140

134:                                              ; preds = %58
  %135 = sub nsw i64 %59, %29
  %136 = icmp slt i64 %135, 0
  br i1 %136, label %197, label %143

137:                                              ; preds = %133
  tail call fastcc void @lightness(ptr noundef %64, ptr noundef nonnull %53, i64 noundef %29, i64 noundef %21) #11
  %138 = sub nsw i64 %59, %29
  %139 = icmp slt i64 %138, 0
  br i1 %139, label %197, label %144

140:                                              ; preds = %133
  %141 = sub nsw i64 %59, %29
  %142 = icmp slt i64 %141, 0
  br i1 %142, label %197, label %148

143:                                              ; preds = %134
  br i1 %52, label %144, label %148

144:                                              ; preds = %137, %143
  %145 = phi i64 [ %135, %143 ], [ %138, %137 ]
  %146 = load float, ptr %14, align 4, !tbaa !29
  %147 = load float, ptr %56, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %145, i64 noundef %19, i64 noundef %21, ptr noundef %55, ptr noundef nonnull %53, i64 noundef %29, float noundef %146, float noundef %147) #11
  br label %148

148:                                              ; preds = %140, %144, %143
  %149 = phi i64 [ %145, %144 ], [ %135, %143 ], [ %141, %140 ]
  %150 = srem i64 %149, %23
  %151 = mul nsw i64 %150, %32
  %152 = getelementptr inbounds float, ptr %15, i64 %151
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %149, ptr noundef %152) #11
  %153 = mul i64 %47, %149
  %154 = getelementptr inbounds i16, ptr %2, i64 %153
  tail call void @llvm.experimental.noalias.scope.decl(metadata !273)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !276)
  %155 = getelementptr inbounds float, ptr %152, i64 %21
  %156 = getelementptr inbounds float, ptr %152, i64 %48
  br i1 %49, label %157, label %197

157:                                              ; preds = %148, %157
  %158 = phi i64 [ %195, %157 ], [ 0, %148 ]
  %159 = getelementptr inbounds float, ptr %152, i64 %158
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !273, !noalias !276
  %161 = fcmp fast olt float %160, 0.000000e+00
  %162 = select fast i1 %161, float 0.000000e+00, float %160
  %163 = fcmp fast ogt float %162, 1.000000e+00
  %164 = select fast i1 %163, float 1.000000e+00, float %162
  %165 = fmul fast float %164, 6.553500e+04
  %166 = fadd fast float %165, 5.000000e-01
  %167 = fptosi float %166 to i32
  %168 = trunc i32 %167 to i16
  %169 = mul nuw nsw i64 %158, 3
  %170 = getelementptr inbounds i16, ptr %154, i64 %169
  store i16 %168, ptr %170, align 2, !tbaa !40, !alias.scope !276, !noalias !273
  %171 = getelementptr inbounds float, ptr %155, i64 %158
  %172 = load float, ptr %171, align 4, !tbaa !29, !alias.scope !273, !noalias !276
  %173 = fcmp fast olt float %172, 0.000000e+00
  %174 = select fast i1 %173, float 0.000000e+00, float %172
  %175 = fcmp fast ogt float %174, 1.000000e+00
  %176 = select fast i1 %175, float 1.000000e+00, float %174
  %177 = fmul fast float %176, 6.553500e+04
  %178 = fadd fast float %177, 5.000000e-01
  %179 = fptosi float %178 to i32
  %180 = trunc i32 %179 to i16
  %181 = add nuw nsw i64 %169, 1
  %182 = getelementptr inbounds i16, ptr %154, i64 %181
  store i16 %180, ptr %182, align 2, !tbaa !40, !alias.scope !276, !noalias !273
  %183 = getelementptr inbounds float, ptr %156, i64 %158
  %184 = load float, ptr %183, align 4, !tbaa !29, !alias.scope !273, !noalias !276
  %185 = fcmp fast olt float %184, 0.000000e+00
  %186 = select fast i1 %185, float 0.000000e+00, float %184
  %187 = fcmp fast ogt float %186, 1.000000e+00
  %188 = select fast i1 %187, float 1.000000e+00, float %186
  %189 = fmul fast float %188, 6.553500e+04
  %190 = fadd fast float %189, 5.000000e-01
  %191 = fptosi float %190 to i32
  %192 = trunc i32 %191 to i16
  %193 = add nuw nsw i64 %169, 2
  %194 = getelementptr inbounds i16, ptr %154, i64 %193
  store i16 %192, ptr %194, align 2, !tbaa !40, !alias.scope !276, !noalias !273
  %195 = add nuw nsw i64 %158, 1
  %196 = icmp eq i64 %195, %21
  br i1 %196, label %197, label %157, !llvm.loop !238

197:                                              ; preds = %157, %137, %140, %148, %134
  %198 = add nsw i64 %59, 1
  %199 = icmp slt i64 %198, %35
  br i1 %199, label %58, label %57, !llvm.loop !278
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define i64 @warp_8(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef %8) local_unnamed_addr #3 {
  %10 = load i64, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds i64, ptr %4, i64 1
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = getelementptr inbounds i64, ptr %4, i64 2
  %14 = load i64, ptr %13, align 8, !tbaa !4
  %15 = getelementptr inbounds i64, ptr %4, i64 3
  %16 = load i64, ptr %15, align 8, !tbaa !4
  %17 = getelementptr inbounds float, ptr %8, i64 3072
  %18 = icmp sgt i64 %12, 0
  br i1 %18, label %19, label %497

19:                                               ; preds = %9
  %20 = add nsw i64 %3, -1
  %21 = sdiv i64 %2, 16
  %22 = mul nsw i64 %14, %21
  %23 = sdiv i64 %20, 16
  %24 = add nsw i64 %23, 1
  %25 = icmp sgt i64 %21, %24
  %26 = add i64 %3, 1
  %27 = add nsw i64 %10, -1
  %28 = mul i64 %12, 3
  %29 = add nsw i64 %12, -1
  %30 = icmp slt i64 %2, %3
  %31 = add i64 %3, 2
  br label %32

32:                                               ; preds = %19, %493
  %33 = phi i64 [ %12, %19 ], [ %496, %493 ]
  %34 = phi i64 [ 0, %19 ], [ %494, %493 ]
  %35 = tail call i64 @llvm.smin.i64(i64 %33, i64 256)
  %36 = tail call i64 @llvm.smax.i64(i64 %35, i64 1)
  %37 = sub nsw i64 %12, %34
  %38 = tail call i64 @llvm.smin.i64(i64 %37, i64 256)
  %39 = add nsw i64 %38, 15
  %40 = sdiv i64 %39, 16
  %41 = lshr exact i64 %34, 4
  %42 = add nsw i64 %40, %41
  %43 = add nsw i64 %41, %22
  %44 = getelementptr inbounds float, ptr %6, i64 %43
  %45 = load float, ptr %44, align 4, !tbaa !29
  br i1 %25, label %70, label %46

46:                                               ; preds = %32
  %47 = icmp slt i64 %38, -30
  br label %48

48:                                               ; preds = %54, %46
  %49 = phi float [ %45, %46 ], [ %55, %54 ]
  %50 = phi float [ %45, %46 ], [ %56, %54 ]
  %51 = phi i64 [ %21, %46 ], [ %57, %54 ]
  br i1 %47, label %54, label %52

52:                                               ; preds = %48
  %53 = mul nsw i64 %51, %14
  br label %59

54:                                               ; preds = %59, %48
  %55 = phi float [ %49, %48 ], [ %67, %59 ]
  %56 = phi float [ %50, %48 ], [ %66, %59 ]
  %57 = add nsw i64 %51, 1
  %58 = icmp sgt i64 %51, %23
  br i1 %58, label %70, label %48, !llvm.loop !279

59:                                               ; preds = %59, %52
  %60 = phi float [ %49, %52 ], [ %67, %59 ]
  %61 = phi float [ %50, %52 ], [ %66, %59 ]
  %62 = phi i64 [ %41, %52 ], [ %68, %59 ]
  %63 = add nsw i64 %62, %53
  %64 = getelementptr inbounds float, ptr %6, i64 %63
  %65 = load float, ptr %64, align 4, !tbaa !29
  %66 = tail call fast float @llvm.minnum.f32(float %65, float %61)
  %67 = tail call fast float @llvm.maxnum.f32(float %65, float %60)
  %68 = add i64 %62, 1
  %69 = icmp eq i64 %62, %42
  br i1 %69, label %54, label %59, !llvm.loop !280

70:                                               ; preds = %54, %32
  %71 = phi float [ %45, %32 ], [ %55, %54 ]
  %72 = phi float [ %45, %32 ], [ %56, %54 ]
  %73 = fptosi float %72 to i64
  %74 = sitofp i64 %73 to float
  %75 = fcmp fast olt float %72, %74
  %76 = sext i1 %75 to i64
  %77 = add i64 %73, %2
  %78 = add i64 %77, %76
  %79 = add nsw i64 %78, -1
  %80 = fptosi float %71 to i64
  %81 = sitofp i64 %80 to float
  %82 = fcmp fast olt float %71, %81
  %83 = sext i1 %82 to i64
  %84 = add i64 %26, %80
  %85 = add i64 %84, %83
  %86 = sub nsw i64 %85, %79
  %87 = icmp slt i64 %86, %16
  br i1 %87, label %88, label %100

88:                                               ; preds = %70
  %89 = icmp slt i64 %85, %79
  br i1 %89, label %102, label %90

90:                                               ; preds = %88
  %91 = icmp slt i64 %38, -30
  %92 = shl nsw i64 %40, 4
  %93 = or i64 %34, 2
  %94 = add i64 %93, %92
  %95 = icmp sgt i64 %37, 0
  %96 = getelementptr inbounds float, ptr %8, i64 %34
  %97 = tail call i64 @llvm.smax.i64(i64 %40, i64 1)
  %98 = add i64 %31, %80
  %99 = add i64 %98, %83
  br label %107

100:                                              ; preds = %70
  %101 = add nsw i64 %86, 1
  br label %497

102:                                              ; preds = %333, %88
  br i1 %30, label %103, label %493

103:                                              ; preds = %102
  %104 = icmp sgt i64 %37, 0
  %105 = sub i64 1, %78
  %106 = tail call i64 @llvm.smax.i64(i64 %40, i64 1)
  br label %336

107:                                              ; preds = %90, %333
  %108 = phi i64 [ %79, %90 ], [ %334, %333 ]
  %109 = icmp slt i64 %108, 0
  %110 = icmp slt i64 %108, %10
  %111 = select i1 %110, i64 %108, i64 %27
  %112 = select i1 %109, i64 0, i64 %111
  %113 = sub nsw i64 %108, %79
  %114 = mul i64 %113, 768
  %115 = getelementptr inbounds float, ptr %7, i64 %114
  %116 = icmp slt i64 %108, %78
  br i1 %116, label %126, label %117

117:                                              ; preds = %107
  %118 = add nsw i64 %108, -1
  %119 = icmp sgt i64 %108, %10
  %120 = select i1 %119, i64 %27, i64 %118
  %121 = icmp sgt i64 %108, 0
  %122 = select i1 %121, i64 %120, i64 0
  %123 = icmp eq i64 %122, %112
  br i1 %123, label %124, label %126

124:                                              ; preds = %117
  %125 = getelementptr inbounds float, ptr %115, i64 -768
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(3072) %115, ptr noundef nonnull align 4 dereferenceable(3072) %125, i64 3072, i1 false)
  br label %333

126:                                              ; preds = %107, %117
  %127 = sdiv i64 %112, 16
  %128 = srem i64 %112, 16
  %129 = mul nsw i64 %127, %14
  %130 = add nsw i64 %129, %41
  %131 = getelementptr inbounds float, ptr %5, i64 %130
  %132 = load float, ptr %131, align 4, !tbaa !29
  %133 = add nsw i64 %127, 1
  br label %134

134:                                              ; preds = %140, %126
  %135 = phi float [ %132, %126 ], [ %141, %140 ]
  %136 = phi float [ %132, %126 ], [ %142, %140 ]
  %137 = phi i64 [ %127, %126 ], [ %143, %140 ]
  br i1 %91, label %140, label %138

138:                                              ; preds = %134
  %139 = mul nsw i64 %137, %14
  br label %145

140:                                              ; preds = %145, %134
  %141 = phi float [ %135, %134 ], [ %153, %145 ]
  %142 = phi float [ %136, %134 ], [ %152, %145 ]
  %143 = add nsw i64 %137, 1
  %144 = icmp eq i64 %137, %133
  br i1 %144, label %156, label %134, !llvm.loop !279

145:                                              ; preds = %145, %138
  %146 = phi float [ %135, %138 ], [ %153, %145 ]
  %147 = phi float [ %136, %138 ], [ %152, %145 ]
  %148 = phi i64 [ %41, %138 ], [ %154, %145 ]
  %149 = add nsw i64 %148, %139
  %150 = getelementptr inbounds float, ptr %5, i64 %149
  %151 = load float, ptr %150, align 4, !tbaa !29
  %152 = tail call fast float @llvm.minnum.f32(float %151, float %147)
  %153 = tail call fast float @llvm.maxnum.f32(float %151, float %146)
  %154 = add i64 %148, 1
  %155 = icmp eq i64 %148, %42
  br i1 %155, label %140, label %145, !llvm.loop !280

156:                                              ; preds = %140
  %157 = fptosi float %142 to i64
  %158 = sitofp i64 %157 to float
  %159 = fcmp fast olt float %142, %158
  %160 = sext i1 %159 to i64
  %161 = add i64 %34, %157
  %162 = add i64 %161, %160
  %163 = add nsw i64 %162, -1
  %164 = fptosi float %141 to i64
  %165 = sitofp i64 %164 to float
  %166 = fcmp fast olt float %141, %165
  %167 = sext i1 %166 to i64
  %168 = sub i64 1, %162
  %169 = add i64 %94, %164
  %170 = add i64 %169, %167
  %171 = add i64 %170, %168
  %172 = icmp sgt i64 %171, 1023
  br i1 %172, label %331, label %173

173:                                              ; preds = %156
  %174 = mul i64 %28, %112
  %175 = getelementptr inbounds i8, ptr %0, i64 %174
  tail call void @llvm.experimental.noalias.scope.decl(metadata !281)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !284)
  %176 = icmp slt i64 %162, 1
  %177 = add i64 %170, 1
  %178 = icmp sgt i64 %177, %12
  %179 = select i1 %176, i1 true, i1 %178
  br i1 %179, label %180, label %182

180:                                              ; preds = %173
  %181 = icmp sgt i64 %171, -1
  br i1 %181, label %207, label %229

182:                                              ; preds = %173
  %183 = mul nsw i64 %163, 3
  %184 = getelementptr inbounds i8, ptr %175, i64 %183
  %185 = icmp sgt i64 %171, -1
  br i1 %185, label %186, label %229

186:                                              ; preds = %182, %186
  %187 = phi i64 [ %205, %186 ], [ 0, %182 ]
  %188 = mul nuw nsw i64 %187, 3
  %189 = getelementptr inbounds i8, ptr %184, i64 %188
  %190 = load i8, ptr %189, align 1, !tbaa !27, !alias.scope !281, !noalias !284
  %191 = uitofp i8 %190 to float
  %192 = getelementptr inbounds float, ptr %8, i64 %187
  store float %191, ptr %192, align 4, !tbaa !29, !alias.scope !284, !noalias !281
  %193 = add nuw nsw i64 %188, 1
  %194 = getelementptr inbounds i8, ptr %184, i64 %193
  %195 = load i8, ptr %194, align 1, !tbaa !27, !alias.scope !281, !noalias !284
  %196 = uitofp i8 %195 to float
  %197 = add nuw nsw i64 %187, 1024
  %198 = getelementptr inbounds float, ptr %8, i64 %197
  store float %196, ptr %198, align 4, !tbaa !29, !alias.scope !284, !noalias !281
  %199 = add nuw nsw i64 %188, 2
  %200 = getelementptr inbounds i8, ptr %184, i64 %199
  %201 = load i8, ptr %200, align 1, !tbaa !27, !alias.scope !281, !noalias !284
  %202 = uitofp i8 %201 to float
  %203 = add nuw nsw i64 %187, 2048
  %204 = getelementptr inbounds float, ptr %8, i64 %203
  store float %202, ptr %204, align 4, !tbaa !29, !alias.scope !284, !noalias !281
  %205 = add nuw nsw i64 %187, 1
  %206 = icmp eq i64 %187, %171
  br i1 %206, label %229, label %186, !llvm.loop !286

207:                                              ; preds = %180, %216
  %208 = phi i64 [ %217, %216 ], [ 0, %180 ]
  %209 = add nsw i64 %208, %163
  %210 = icmp slt i64 %209, 0
  %211 = icmp slt i64 %209, %12
  %212 = select i1 %211, i64 %209, i64 %29
  %213 = mul nsw i64 %212, 3
  %214 = select i1 %210, i64 0, i64 %213
  %215 = getelementptr inbounds i8, ptr %175, i64 %214
  br label %219

216:                                              ; preds = %219
  %217 = add nuw nsw i64 %208, 1
  %218 = icmp eq i64 %208, %171
  br i1 %218, label %229, label %207, !llvm.loop !287

219:                                              ; preds = %219, %207
  %220 = phi i64 [ 0, %207 ], [ %227, %219 ]
  %221 = getelementptr inbounds i8, ptr %215, i64 %220
  %222 = load i8, ptr %221, align 1, !tbaa !27, !alias.scope !281, !noalias !284
  %223 = uitofp i8 %222 to float
  %224 = shl nuw nsw i64 %220, 10
  %225 = add nuw nsw i64 %224, %208
  %226 = getelementptr inbounds float, ptr %8, i64 %225
  store float %223, ptr %226, align 4, !tbaa !29, !alias.scope !284, !noalias !281
  %227 = add nuw nsw i64 %220, 1
  %228 = icmp eq i64 %227, 3
  br i1 %228, label %216, label %219, !llvm.loop !288

229:                                              ; preds = %186, %216, %180, %182
  br i1 %95, label %230, label %333

230:                                              ; preds = %229
  %231 = sitofp i64 %128 to float
  %232 = fmul fast float %231, 6.250000e-02
  %233 = getelementptr inbounds float, ptr %5, i64 %129
  %234 = getelementptr float, ptr %96, i64 %168
  br label %235

235:                                              ; preds = %230, %323
  %236 = phi i64 [ 0, %230 ], [ %329, %323 ]
  %237 = add nuw nsw i64 %236, %41
  %238 = getelementptr inbounds float, ptr %233, i64 %237
  %239 = getelementptr inbounds float, ptr %238, i64 %14
  %240 = load float, ptr %238, align 4, !tbaa !29, !alias.scope !289
  %241 = load float, ptr %239, align 4, !tbaa !29, !alias.scope !289
  %242 = fsub fast float %241, %240
  %243 = fmul fast float %242, %232
  %244 = fadd fast float %243, %240
  %245 = getelementptr inbounds float, ptr %238, i64 1
  %246 = load float, ptr %245, align 4, !tbaa !29, !alias.scope !289
  %247 = getelementptr inbounds float, ptr %239, i64 1
  %248 = load float, ptr %247, align 4, !tbaa !29, !alias.scope !289
  %249 = fsub fast float %248, %246
  %250 = fmul fast float %249, %232
  %251 = fadd fast float %250, %246
  %252 = fcmp fast olt float %244, %251
  %253 = tail call fast float @llvm.minnum.f32(float %244, float %251)
  %254 = select fast i1 %252, float %251, float %244
  %255 = insertelement <16 x float> poison, float %244, i64 0
  %256 = shufflevector <16 x float> %255, <16 x float> poison, <16 x i32> zeroinitializer
  %257 = fsub fast float %251, %244
  %258 = fmul fast float %257, 6.250000e-02
  %259 = insertelement <16 x float> poison, float %258, i64 0
  %260 = shufflevector <16 x float> %259, <16 x float> poison, <16 x i32> zeroinitializer
  %261 = fmul fast <16 x float> %260, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %262 = fadd fast <16 x float> %261, %256
  %263 = fptosi float %253 to i64
  %264 = sitofp i64 %263 to float
  %265 = fcmp fast olt float %253, %264
  %266 = sext i1 %265 to i64
  %267 = add i64 %263, -1
  %268 = add i64 %267, %266
  %269 = fptosi float %254 to i64
  %270 = sitofp i64 %269 to float
  %271 = fcmp fast olt float %254, %270
  %272 = sext i1 %271 to i64
  %273 = add i64 %269, 2
  %274 = add i64 %273, %272
  %275 = sub i64 %274, %268
  %276 = shl nsw i64 %236, 4
  %277 = getelementptr float, ptr %234, i64 %276
  %278 = getelementptr float, ptr %277, i64 %268
  %279 = getelementptr inbounds float, ptr %115, i64 %276
  tail call void @llvm.experimental.noalias.scope.decl(metadata !292)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !295)
  %280 = icmp sgt i64 %275, -1
  br i1 %280, label %281, label %323

281:                                              ; preds = %235, %281
  %282 = phi <16 x float> [ %312, %281 ], [ zeroinitializer, %235 ]
  %283 = phi <16 x float> [ %316, %281 ], [ zeroinitializer, %235 ]
  %284 = phi i64 [ %321, %281 ], [ 0, %235 ]
  %285 = phi <16 x float> [ %320, %281 ], [ zeroinitializer, %235 ]
  %286 = getelementptr inbounds float, ptr %278, i64 %284
  %287 = add nsw i64 %284, %268
  %288 = sitofp i64 %287 to float
  %289 = insertelement <16 x float> poison, float %288, i64 0
  %290 = shufflevector <16 x float> %289, <16 x float> poison, <16 x i32> zeroinitializer
  %291 = fsub fast <16 x float> %262, %290
  %292 = bitcast <16 x float> %291 to <16 x i32>
  %293 = and <16 x i32> %292, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %294 = bitcast <16 x i32> %293 to <16 x float>
  %295 = fmul fast <16 x float> %294, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %296 = fadd fast <16 x float> %295, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %297 = fmul fast <16 x float> %294, %294
  %298 = fmul fast <16 x float> %297, %296
  %299 = fadd fast <16 x float> %298, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %300 = fmul fast <16 x float> %294, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %301 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %300
  %302 = fmul fast <16 x float> %301, %294
  %303 = fadd fast <16 x float> %302, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %304 = fmul fast <16 x float> %303, %294
  %305 = fadd fast <16 x float> %304, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %306 = fcmp fast olt <16 x float> %294, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %307 = fcmp fast olt <16 x float> %294, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %308 = select <16 x i1> %307, <16 x float> %305, <16 x float> zeroinitializer
  %309 = select <16 x i1> %306, <16 x float> %299, <16 x float> %308
  %310 = load <16 x float>, ptr %286, align 4, !alias.scope !292, !noalias !295
  %311 = fmul fast <16 x float> %309, %310
  %312 = fadd fast <16 x float> %311, %282
  %313 = getelementptr inbounds float, ptr %286, i64 1024
  %314 = load <16 x float>, ptr %313, align 4, !alias.scope !292, !noalias !295
  %315 = fmul fast <16 x float> %309, %314
  %316 = fadd fast <16 x float> %315, %283
  %317 = getelementptr inbounds float, ptr %286, i64 2048
  %318 = load <16 x float>, ptr %317, align 4, !alias.scope !292, !noalias !295
  %319 = fmul fast <16 x float> %309, %318
  %320 = fadd fast <16 x float> %319, %285
  %321 = add nuw nsw i64 %284, 1
  %322 = icmp eq i64 %284, %275
  br i1 %322, label %323, label %281, !llvm.loop !297

323:                                              ; preds = %281, %235
  %324 = phi <16 x float> [ zeroinitializer, %235 ], [ %320, %281 ]
  %325 = phi <16 x float> [ zeroinitializer, %235 ], [ %316, %281 ]
  %326 = phi <16 x float> [ zeroinitializer, %235 ], [ %312, %281 ]
  store <16 x float> %326, ptr %279, align 4, !alias.scope !295, !noalias !292
  %327 = getelementptr inbounds float, ptr %279, i64 256
  store <16 x float> %325, ptr %327, align 4, !alias.scope !295, !noalias !292
  %328 = getelementptr inbounds float, ptr %279, i64 512
  store <16 x float> %324, ptr %328, align 4, !alias.scope !295, !noalias !292
  %329 = add nuw nsw i64 %236, 1
  %330 = icmp eq i64 %329, %97
  br i1 %330, label %333, label %235, !llvm.loop !298

331:                                              ; preds = %156
  %332 = add nsw i64 %16, 1
  br label %497

333:                                              ; preds = %323, %229, %124
  %334 = add i64 %108, 1
  %335 = icmp eq i64 %334, %99
  br i1 %335, label %102, label %107, !llvm.loop !299

336:                                              ; preds = %103, %451
  %337 = phi i64 [ %2, %103 ], [ %452, %451 ]
  br i1 %104, label %338, label %451

338:                                              ; preds = %336
  %339 = srem i64 %337, 16
  %340 = sitofp i64 %339 to float
  %341 = fmul fast float %340, 6.250000e-02
  %342 = sdiv i64 %337, 16
  %343 = mul nsw i64 %342, %14
  %344 = getelementptr inbounds float, ptr %6, i64 %343
  %345 = add i64 %337, %105
  br label %352

346:                                              ; preds = %443
  %347 = sub nsw i64 %337, %2
  %348 = mul nsw i64 %347, %12
  %349 = add nsw i64 %348, %34
  %350 = mul nsw i64 %349, 3
  %351 = getelementptr inbounds i8, ptr %1, i64 %350
  br i1 %104, label %454, label %451

352:                                              ; preds = %338, %443
  %353 = phi i64 [ 0, %338 ], [ %449, %443 ]
  %354 = add nuw nsw i64 %353, %41
  %355 = getelementptr inbounds float, ptr %344, i64 %354
  %356 = getelementptr inbounds float, ptr %355, i64 %14
  %357 = load float, ptr %355, align 4, !tbaa !29, !alias.scope !300
  %358 = load float, ptr %356, align 4, !tbaa !29, !alias.scope !300
  %359 = fsub fast float %358, %357
  %360 = fmul fast float %359, %341
  %361 = fadd fast float %360, %357
  %362 = getelementptr inbounds float, ptr %355, i64 1
  %363 = load float, ptr %362, align 4, !tbaa !29, !alias.scope !300
  %364 = getelementptr inbounds float, ptr %356, i64 1
  %365 = load float, ptr %364, align 4, !tbaa !29, !alias.scope !300
  %366 = fsub fast float %365, %363
  %367 = fmul fast float %366, %341
  %368 = fadd fast float %367, %363
  %369 = fcmp fast olt float %361, %368
  %370 = tail call fast float @llvm.minnum.f32(float %361, float %368)
  %371 = select fast i1 %369, float %368, float %361
  %372 = insertelement <16 x float> poison, float %361, i64 0
  %373 = shufflevector <16 x float> %372, <16 x float> poison, <16 x i32> zeroinitializer
  %374 = fsub fast float %368, %361
  %375 = fmul fast float %374, 6.250000e-02
  %376 = insertelement <16 x float> poison, float %375, i64 0
  %377 = shufflevector <16 x float> %376, <16 x float> poison, <16 x i32> zeroinitializer
  %378 = fmul fast <16 x float> %377, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %379 = fadd fast <16 x float> %378, %373
  %380 = fptosi float %370 to i64
  %381 = sitofp i64 %380 to float
  %382 = fcmp fast olt float %370, %381
  %383 = sext i1 %382 to i64
  %384 = add i64 %380, -1
  %385 = add i64 %384, %383
  %386 = fptosi float %371 to i64
  %387 = sitofp i64 %386 to float
  %388 = fcmp fast olt float %371, %387
  %389 = sext i1 %388 to i64
  %390 = add i64 %386, 2
  %391 = add i64 %390, %389
  %392 = sub i64 %391, %385
  %393 = add i64 %345, %385
  %394 = mul i64 %393, 768
  %395 = getelementptr inbounds float, ptr %7, i64 %394
  %396 = shl nsw i64 %353, 4
  %397 = getelementptr inbounds float, ptr %395, i64 %396
  %398 = getelementptr inbounds float, ptr %17, i64 %396
  tail call void @llvm.experimental.noalias.scope.decl(metadata !303)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !306)
  %399 = icmp sgt i64 %392, -1
  br i1 %399, label %400, label %443

400:                                              ; preds = %352, %400
  %401 = phi <16 x float> [ %432, %400 ], [ zeroinitializer, %352 ]
  %402 = phi <16 x float> [ %436, %400 ], [ zeroinitializer, %352 ]
  %403 = phi i64 [ %441, %400 ], [ 0, %352 ]
  %404 = phi <16 x float> [ %440, %400 ], [ zeroinitializer, %352 ]
  %405 = mul nuw nsw i64 %403, 768
  %406 = getelementptr inbounds float, ptr %397, i64 %405
  %407 = add nsw i64 %403, %385
  %408 = sitofp i64 %407 to float
  %409 = insertelement <16 x float> poison, float %408, i64 0
  %410 = shufflevector <16 x float> %409, <16 x float> poison, <16 x i32> zeroinitializer
  %411 = fsub fast <16 x float> %379, %410
  %412 = bitcast <16 x float> %411 to <16 x i32>
  %413 = and <16 x i32> %412, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %414 = bitcast <16 x i32> %413 to <16 x float>
  %415 = fmul fast <16 x float> %414, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %416 = fadd fast <16 x float> %415, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %417 = fmul fast <16 x float> %414, %414
  %418 = fmul fast <16 x float> %417, %416
  %419 = fadd fast <16 x float> %418, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %420 = fmul fast <16 x float> %414, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %421 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %420
  %422 = fmul fast <16 x float> %421, %414
  %423 = fadd fast <16 x float> %422, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %424 = fmul fast <16 x float> %423, %414
  %425 = fadd fast <16 x float> %424, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %426 = fcmp fast olt <16 x float> %414, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %427 = fcmp fast olt <16 x float> %414, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %428 = select <16 x i1> %427, <16 x float> %425, <16 x float> zeroinitializer
  %429 = select <16 x i1> %426, <16 x float> %419, <16 x float> %428
  %430 = load <16 x float>, ptr %406, align 4, !alias.scope !303, !noalias !306
  %431 = fmul fast <16 x float> %429, %430
  %432 = fadd fast <16 x float> %431, %401
  %433 = getelementptr inbounds float, ptr %406, i64 256
  %434 = load <16 x float>, ptr %433, align 4, !alias.scope !303, !noalias !306
  %435 = fmul fast <16 x float> %429, %434
  %436 = fadd fast <16 x float> %435, %402
  %437 = getelementptr inbounds float, ptr %406, i64 512
  %438 = load <16 x float>, ptr %437, align 4, !alias.scope !303, !noalias !306
  %439 = fmul fast <16 x float> %429, %438
  %440 = fadd fast <16 x float> %439, %404
  %441 = add nuw nsw i64 %403, 1
  %442 = icmp eq i64 %403, %392
  br i1 %442, label %443, label %400, !llvm.loop !297

443:                                              ; preds = %400, %352
  %444 = phi <16 x float> [ zeroinitializer, %352 ], [ %440, %400 ]
  %445 = phi <16 x float> [ zeroinitializer, %352 ], [ %436, %400 ]
  %446 = phi <16 x float> [ zeroinitializer, %352 ], [ %432, %400 ]
  store <16 x float> %446, ptr %398, align 4, !alias.scope !306, !noalias !303
  %447 = getelementptr inbounds float, ptr %398, i64 256
  store <16 x float> %445, ptr %447, align 4, !alias.scope !306, !noalias !303
  %448 = getelementptr inbounds float, ptr %398, i64 512
  store <16 x float> %444, ptr %448, align 4, !alias.scope !306, !noalias !303
  %449 = add nuw nsw i64 %353, 1
  %450 = icmp eq i64 %449, %106
  br i1 %450, label %346, label %352, !llvm.loop !308

451:                                              ; preds = %454, %336, %346
  %452 = add nsw i64 %337, 1
  %453 = icmp eq i64 %452, %3
  br i1 %453, label %493, label %336, !llvm.loop !309

454:                                              ; preds = %346, %454
  %455 = phi i64 [ %491, %454 ], [ 0, %346 ]
  %456 = getelementptr inbounds float, ptr %17, i64 %455
  %457 = load float, ptr %456, align 4, !tbaa !29
  %458 = fcmp fast olt float %457, 0.000000e+00
  %459 = select fast i1 %458, float 0.000000e+00, float %457
  %460 = fcmp fast ogt float %459, 2.550000e+02
  %461 = select fast i1 %460, float 2.550000e+02, float %459
  %462 = fadd fast float %461, 5.000000e-01
  %463 = fptosi float %462 to i32
  %464 = trunc i32 %463 to i8
  %465 = mul nuw nsw i64 %455, 3
  %466 = getelementptr inbounds i8, ptr %351, i64 %465
  store i8 %464, ptr %466, align 1, !tbaa !27
  %467 = add nuw nsw i64 %455, 256
  %468 = getelementptr inbounds float, ptr %17, i64 %467
  %469 = load float, ptr %468, align 4, !tbaa !29
  %470 = fcmp fast olt float %469, 0.000000e+00
  %471 = select fast i1 %470, float 0.000000e+00, float %469
  %472 = fcmp fast ogt float %471, 2.550000e+02
  %473 = select fast i1 %472, float 2.550000e+02, float %471
  %474 = fadd fast float %473, 5.000000e-01
  %475 = fptosi float %474 to i32
  %476 = trunc i32 %475 to i8
  %477 = add nuw nsw i64 %465, 1
  %478 = getelementptr inbounds i8, ptr %351, i64 %477
  store i8 %476, ptr %478, align 1, !tbaa !27
  %479 = add nuw nsw i64 %455, 512
  %480 = getelementptr inbounds float, ptr %17, i64 %479
  %481 = load float, ptr %480, align 4, !tbaa !29
  %482 = fcmp fast olt float %481, 0.000000e+00
  %483 = select fast i1 %482, float 0.000000e+00, float %481
  %484 = fcmp fast ogt float %483, 2.550000e+02
  %485 = select fast i1 %484, float 2.550000e+02, float %483
  %486 = fadd fast float %485, 5.000000e-01
  %487 = fptosi float %486 to i32
  %488 = trunc i32 %487 to i8
  %489 = add nuw nsw i64 %465, 2
  %490 = getelementptr inbounds i8, ptr %351, i64 %489
  store i8 %488, ptr %490, align 1, !tbaa !27
  %491 = add nuw nsw i64 %455, 1
  %492 = icmp eq i64 %491, %36
  br i1 %492, label %451, label %454, !llvm.loop !310

493:                                              ; preds = %451, %102
  %494 = add nuw nsw i64 %34, 256
  %495 = icmp sgt i64 %12, %494
  %496 = add i64 %33, -256
  br i1 %495, label %32, label %497, !llvm.loop !311

497:                                              ; preds = %493, %9, %331, %100
  %498 = phi i64 [ %332, %331 ], [ %101, %100 ], [ 0, %9 ], [ 0, %493 ]
  ret i64 %498
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #4

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define i64 @warp_16(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef %8) local_unnamed_addr #3 {
  %10 = load i64, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds i64, ptr %4, i64 1
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = getelementptr inbounds i64, ptr %4, i64 2
  %14 = load i64, ptr %13, align 8, !tbaa !4
  %15 = getelementptr inbounds i64, ptr %4, i64 3
  %16 = load i64, ptr %15, align 8, !tbaa !4
  %17 = getelementptr inbounds float, ptr %8, i64 3072
  %18 = icmp sgt i64 %12, 0
  br i1 %18, label %19, label %497

19:                                               ; preds = %9
  %20 = add nsw i64 %3, -1
  %21 = sdiv i64 %2, 16
  %22 = mul nsw i64 %14, %21
  %23 = sdiv i64 %20, 16
  %24 = add nsw i64 %23, 1
  %25 = icmp sgt i64 %21, %24
  %26 = add i64 %3, 1
  %27 = add nsw i64 %10, -1
  %28 = mul i64 %12, 3
  %29 = add nsw i64 %12, -1
  %30 = icmp slt i64 %2, %3
  %31 = add i64 %3, 2
  br label %32

32:                                               ; preds = %19, %493
  %33 = phi i64 [ %12, %19 ], [ %496, %493 ]
  %34 = phi i64 [ 0, %19 ], [ %494, %493 ]
  %35 = tail call i64 @llvm.smin.i64(i64 %33, i64 256)
  %36 = tail call i64 @llvm.smax.i64(i64 %35, i64 1)
  %37 = sub nsw i64 %12, %34
  %38 = tail call i64 @llvm.smin.i64(i64 %37, i64 256)
  %39 = add nsw i64 %38, 15
  %40 = sdiv i64 %39, 16
  %41 = lshr exact i64 %34, 4
  %42 = add nsw i64 %40, %41
  %43 = add nsw i64 %41, %22
  %44 = getelementptr inbounds float, ptr %6, i64 %43
  %45 = load float, ptr %44, align 4, !tbaa !29
  br i1 %25, label %70, label %46

46:                                               ; preds = %32
  %47 = icmp slt i64 %38, -30
  br label %48

48:                                               ; preds = %54, %46
  %49 = phi float [ %45, %46 ], [ %55, %54 ]
  %50 = phi float [ %45, %46 ], [ %56, %54 ]
  %51 = phi i64 [ %21, %46 ], [ %57, %54 ]
  br i1 %47, label %54, label %52

52:                                               ; preds = %48
  %53 = mul nsw i64 %51, %14
  br label %59

54:                                               ; preds = %59, %48
  %55 = phi float [ %49, %48 ], [ %67, %59 ]
  %56 = phi float [ %50, %48 ], [ %66, %59 ]
  %57 = add nsw i64 %51, 1
  %58 = icmp sgt i64 %51, %23
  br i1 %58, label %70, label %48, !llvm.loop !279

59:                                               ; preds = %59, %52
  %60 = phi float [ %49, %52 ], [ %67, %59 ]
  %61 = phi float [ %50, %52 ], [ %66, %59 ]
  %62 = phi i64 [ %41, %52 ], [ %68, %59 ]
  %63 = add nsw i64 %62, %53
  %64 = getelementptr inbounds float, ptr %6, i64 %63
  %65 = load float, ptr %64, align 4, !tbaa !29
  %66 = tail call fast float @llvm.minnum.f32(float %65, float %61)
  %67 = tail call fast float @llvm.maxnum.f32(float %65, float %60)
  %68 = add i64 %62, 1
  %69 = icmp eq i64 %62, %42
  br i1 %69, label %54, label %59, !llvm.loop !280

70:                                               ; preds = %54, %32
  %71 = phi float [ %45, %32 ], [ %55, %54 ]
  %72 = phi float [ %45, %32 ], [ %56, %54 ]
  %73 = fptosi float %72 to i64
  %74 = sitofp i64 %73 to float
  %75 = fcmp fast olt float %72, %74
  %76 = sext i1 %75 to i64
  %77 = add i64 %73, %2
  %78 = add i64 %77, %76
  %79 = add nsw i64 %78, -1
  %80 = fptosi float %71 to i64
  %81 = sitofp i64 %80 to float
  %82 = fcmp fast olt float %71, %81
  %83 = sext i1 %82 to i64
  %84 = add i64 %26, %80
  %85 = add i64 %84, %83
  %86 = sub nsw i64 %85, %79
  %87 = icmp slt i64 %86, %16
  br i1 %87, label %88, label %100

88:                                               ; preds = %70
  %89 = icmp slt i64 %85, %79
  br i1 %89, label %102, label %90

90:                                               ; preds = %88
  %91 = icmp slt i64 %38, -30
  %92 = shl nsw i64 %40, 4
  %93 = or i64 %34, 2
  %94 = add i64 %93, %92
  %95 = icmp sgt i64 %37, 0
  %96 = getelementptr inbounds float, ptr %8, i64 %34
  %97 = tail call i64 @llvm.smax.i64(i64 %40, i64 1)
  %98 = add i64 %31, %80
  %99 = add i64 %98, %83
  br label %107

100:                                              ; preds = %70
  %101 = add nsw i64 %86, 1
  br label %497

102:                                              ; preds = %333, %88
  br i1 %30, label %103, label %493

103:                                              ; preds = %102
  %104 = icmp sgt i64 %37, 0
  %105 = sub i64 1, %78
  %106 = tail call i64 @llvm.smax.i64(i64 %40, i64 1)
  br label %336

107:                                              ; preds = %90, %333
  %108 = phi i64 [ %79, %90 ], [ %334, %333 ]
  %109 = icmp slt i64 %108, 0
  %110 = icmp slt i64 %108, %10
  %111 = select i1 %110, i64 %108, i64 %27
  %112 = select i1 %109, i64 0, i64 %111
  %113 = sub nsw i64 %108, %79
  %114 = mul i64 %113, 768
  %115 = getelementptr inbounds float, ptr %7, i64 %114
  %116 = icmp slt i64 %108, %78
  br i1 %116, label %126, label %117

117:                                              ; preds = %107
  %118 = add nsw i64 %108, -1
  %119 = icmp sgt i64 %108, %10
  %120 = select i1 %119, i64 %27, i64 %118
  %121 = icmp sgt i64 %108, 0
  %122 = select i1 %121, i64 %120, i64 0
  %123 = icmp eq i64 %122, %112
  br i1 %123, label %124, label %126

124:                                              ; preds = %117
  %125 = getelementptr inbounds float, ptr %115, i64 -768
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(3072) %115, ptr noundef nonnull align 4 dereferenceable(3072) %125, i64 3072, i1 false)
  br label %333

126:                                              ; preds = %107, %117
  %127 = sdiv i64 %112, 16
  %128 = srem i64 %112, 16
  %129 = mul nsw i64 %127, %14
  %130 = add nsw i64 %129, %41
  %131 = getelementptr inbounds float, ptr %5, i64 %130
  %132 = load float, ptr %131, align 4, !tbaa !29
  %133 = add nsw i64 %127, 1
  br label %134

134:                                              ; preds = %140, %126
  %135 = phi float [ %132, %126 ], [ %141, %140 ]
  %136 = phi float [ %132, %126 ], [ %142, %140 ]
  %137 = phi i64 [ %127, %126 ], [ %143, %140 ]
  br i1 %91, label %140, label %138

138:                                              ; preds = %134
  %139 = mul nsw i64 %137, %14
  br label %145

140:                                              ; preds = %145, %134
  %141 = phi float [ %135, %134 ], [ %153, %145 ]
  %142 = phi float [ %136, %134 ], [ %152, %145 ]
  %143 = add nsw i64 %137, 1
  %144 = icmp eq i64 %137, %133
  br i1 %144, label %156, label %134, !llvm.loop !279

145:                                              ; preds = %145, %138
  %146 = phi float [ %135, %138 ], [ %153, %145 ]
  %147 = phi float [ %136, %138 ], [ %152, %145 ]
  %148 = phi i64 [ %41, %138 ], [ %154, %145 ]
  %149 = add nsw i64 %148, %139
  %150 = getelementptr inbounds float, ptr %5, i64 %149
  %151 = load float, ptr %150, align 4, !tbaa !29
  %152 = tail call fast float @llvm.minnum.f32(float %151, float %147)
  %153 = tail call fast float @llvm.maxnum.f32(float %151, float %146)
  %154 = add i64 %148, 1
  %155 = icmp eq i64 %148, %42
  br i1 %155, label %140, label %145, !llvm.loop !280

156:                                              ; preds = %140
  %157 = fptosi float %142 to i64
  %158 = sitofp i64 %157 to float
  %159 = fcmp fast olt float %142, %158
  %160 = sext i1 %159 to i64
  %161 = add i64 %34, %157
  %162 = add i64 %161, %160
  %163 = add nsw i64 %162, -1
  %164 = fptosi float %141 to i64
  %165 = sitofp i64 %164 to float
  %166 = fcmp fast olt float %141, %165
  %167 = sext i1 %166 to i64
  %168 = sub i64 1, %162
  %169 = add i64 %94, %164
  %170 = add i64 %169, %167
  %171 = add i64 %170, %168
  %172 = icmp sgt i64 %171, 1023
  br i1 %172, label %331, label %173

173:                                              ; preds = %156
  %174 = mul i64 %28, %112
  %175 = getelementptr inbounds i16, ptr %0, i64 %174
  tail call void @llvm.experimental.noalias.scope.decl(metadata !312)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !315)
  %176 = icmp slt i64 %162, 1
  %177 = add i64 %170, 1
  %178 = icmp sgt i64 %177, %12
  %179 = select i1 %176, i1 true, i1 %178
  br i1 %179, label %180, label %182

180:                                              ; preds = %173
  %181 = icmp sgt i64 %171, -1
  br i1 %181, label %207, label %229

182:                                              ; preds = %173
  %183 = mul nsw i64 %163, 3
  %184 = getelementptr inbounds i16, ptr %175, i64 %183
  %185 = icmp sgt i64 %171, -1
  br i1 %185, label %186, label %229

186:                                              ; preds = %182, %186
  %187 = phi i64 [ %205, %186 ], [ 0, %182 ]
  %188 = mul nuw nsw i64 %187, 3
  %189 = getelementptr inbounds i16, ptr %184, i64 %188
  %190 = load i16, ptr %189, align 2, !tbaa !40, !alias.scope !312, !noalias !315
  %191 = uitofp i16 %190 to float
  %192 = getelementptr inbounds float, ptr %8, i64 %187
  store float %191, ptr %192, align 4, !tbaa !29, !alias.scope !315, !noalias !312
  %193 = add nuw nsw i64 %188, 1
  %194 = getelementptr inbounds i16, ptr %184, i64 %193
  %195 = load i16, ptr %194, align 2, !tbaa !40, !alias.scope !312, !noalias !315
  %196 = uitofp i16 %195 to float
  %197 = add nuw nsw i64 %187, 1024
  %198 = getelementptr inbounds float, ptr %8, i64 %197
  store float %196, ptr %198, align 4, !tbaa !29, !alias.scope !315, !noalias !312
  %199 = add nuw nsw i64 %188, 2
  %200 = getelementptr inbounds i16, ptr %184, i64 %199
  %201 = load i16, ptr %200, align 2, !tbaa !40, !alias.scope !312, !noalias !315
  %202 = uitofp i16 %201 to float
  %203 = add nuw nsw i64 %187, 2048
  %204 = getelementptr inbounds float, ptr %8, i64 %203
  store float %202, ptr %204, align 4, !tbaa !29, !alias.scope !315, !noalias !312
  %205 = add nuw nsw i64 %187, 1
  %206 = icmp eq i64 %187, %171
  br i1 %206, label %229, label %186, !llvm.loop !317

207:                                              ; preds = %180, %216
  %208 = phi i64 [ %217, %216 ], [ 0, %180 ]
  %209 = add nsw i64 %208, %163
  %210 = icmp slt i64 %209, 0
  %211 = icmp slt i64 %209, %12
  %212 = select i1 %211, i64 %209, i64 %29
  %213 = mul nsw i64 %212, 3
  %214 = select i1 %210, i64 0, i64 %213
  %215 = getelementptr inbounds i16, ptr %175, i64 %214
  br label %219

216:                                              ; preds = %219
  %217 = add nuw nsw i64 %208, 1
  %218 = icmp eq i64 %208, %171
  br i1 %218, label %229, label %207, !llvm.loop !318

219:                                              ; preds = %219, %207
  %220 = phi i64 [ 0, %207 ], [ %227, %219 ]
  %221 = getelementptr inbounds i16, ptr %215, i64 %220
  %222 = load i16, ptr %221, align 2, !tbaa !40, !alias.scope !312, !noalias !315
  %223 = uitofp i16 %222 to float
  %224 = shl nuw nsw i64 %220, 10
  %225 = add nuw nsw i64 %224, %208
  %226 = getelementptr inbounds float, ptr %8, i64 %225
  store float %223, ptr %226, align 4, !tbaa !29, !alias.scope !315, !noalias !312
  %227 = add nuw nsw i64 %220, 1
  %228 = icmp eq i64 %227, 3
  br i1 %228, label %216, label %219, !llvm.loop !319

229:                                              ; preds = %186, %216, %180, %182
  br i1 %95, label %230, label %333

230:                                              ; preds = %229
  %231 = sitofp i64 %128 to float
  %232 = fmul fast float %231, 6.250000e-02
  %233 = getelementptr inbounds float, ptr %5, i64 %129
  %234 = getelementptr float, ptr %96, i64 %168
  br label %235

235:                                              ; preds = %230, %323
  %236 = phi i64 [ 0, %230 ], [ %329, %323 ]
  %237 = add nuw nsw i64 %236, %41
  %238 = getelementptr inbounds float, ptr %233, i64 %237
  %239 = getelementptr inbounds float, ptr %238, i64 %14
  %240 = load float, ptr %238, align 4, !tbaa !29, !alias.scope !320
  %241 = load float, ptr %239, align 4, !tbaa !29, !alias.scope !320
  %242 = fsub fast float %241, %240
  %243 = fmul fast float %242, %232
  %244 = fadd fast float %243, %240
  %245 = getelementptr inbounds float, ptr %238, i64 1
  %246 = load float, ptr %245, align 4, !tbaa !29, !alias.scope !320
  %247 = getelementptr inbounds float, ptr %239, i64 1
  %248 = load float, ptr %247, align 4, !tbaa !29, !alias.scope !320
  %249 = fsub fast float %248, %246
  %250 = fmul fast float %249, %232
  %251 = fadd fast float %250, %246
  %252 = fcmp fast olt float %244, %251
  %253 = tail call fast float @llvm.minnum.f32(float %244, float %251)
  %254 = select fast i1 %252, float %251, float %244
  %255 = insertelement <16 x float> poison, float %244, i64 0
  %256 = shufflevector <16 x float> %255, <16 x float> poison, <16 x i32> zeroinitializer
  %257 = fsub fast float %251, %244
  %258 = fmul fast float %257, 6.250000e-02
  %259 = insertelement <16 x float> poison, float %258, i64 0
  %260 = shufflevector <16 x float> %259, <16 x float> poison, <16 x i32> zeroinitializer
  %261 = fmul fast <16 x float> %260, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %262 = fadd fast <16 x float> %261, %256
  %263 = fptosi float %253 to i64
  %264 = sitofp i64 %263 to float
  %265 = fcmp fast olt float %253, %264
  %266 = sext i1 %265 to i64
  %267 = add i64 %263, -1
  %268 = add i64 %267, %266
  %269 = fptosi float %254 to i64
  %270 = sitofp i64 %269 to float
  %271 = fcmp fast olt float %254, %270
  %272 = sext i1 %271 to i64
  %273 = add i64 %269, 2
  %274 = add i64 %273, %272
  %275 = sub i64 %274, %268
  %276 = shl nsw i64 %236, 4
  %277 = getelementptr float, ptr %234, i64 %276
  %278 = getelementptr float, ptr %277, i64 %268
  %279 = getelementptr inbounds float, ptr %115, i64 %276
  tail call void @llvm.experimental.noalias.scope.decl(metadata !323)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !326)
  %280 = icmp sgt i64 %275, -1
  br i1 %280, label %281, label %323

281:                                              ; preds = %235, %281
  %282 = phi <16 x float> [ %312, %281 ], [ zeroinitializer, %235 ]
  %283 = phi <16 x float> [ %316, %281 ], [ zeroinitializer, %235 ]
  %284 = phi i64 [ %321, %281 ], [ 0, %235 ]
  %285 = phi <16 x float> [ %320, %281 ], [ zeroinitializer, %235 ]
  %286 = getelementptr inbounds float, ptr %278, i64 %284
  %287 = add nsw i64 %284, %268
  %288 = sitofp i64 %287 to float
  %289 = insertelement <16 x float> poison, float %288, i64 0
  %290 = shufflevector <16 x float> %289, <16 x float> poison, <16 x i32> zeroinitializer
  %291 = fsub fast <16 x float> %262, %290
  %292 = bitcast <16 x float> %291 to <16 x i32>
  %293 = and <16 x i32> %292, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %294 = bitcast <16 x i32> %293 to <16 x float>
  %295 = fmul fast <16 x float> %294, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %296 = fadd fast <16 x float> %295, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %297 = fmul fast <16 x float> %294, %294
  %298 = fmul fast <16 x float> %297, %296
  %299 = fadd fast <16 x float> %298, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %300 = fmul fast <16 x float> %294, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %301 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %300
  %302 = fmul fast <16 x float> %301, %294
  %303 = fadd fast <16 x float> %302, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %304 = fmul fast <16 x float> %303, %294
  %305 = fadd fast <16 x float> %304, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %306 = fcmp fast olt <16 x float> %294, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %307 = fcmp fast olt <16 x float> %294, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %308 = select <16 x i1> %307, <16 x float> %305, <16 x float> zeroinitializer
  %309 = select <16 x i1> %306, <16 x float> %299, <16 x float> %308
  %310 = load <16 x float>, ptr %286, align 4, !alias.scope !323, !noalias !326
  %311 = fmul fast <16 x float> %309, %310
  %312 = fadd fast <16 x float> %311, %282
  %313 = getelementptr inbounds float, ptr %286, i64 1024
  %314 = load <16 x float>, ptr %313, align 4, !alias.scope !323, !noalias !326
  %315 = fmul fast <16 x float> %309, %314
  %316 = fadd fast <16 x float> %315, %283
  %317 = getelementptr inbounds float, ptr %286, i64 2048
  %318 = load <16 x float>, ptr %317, align 4, !alias.scope !323, !noalias !326
  %319 = fmul fast <16 x float> %309, %318
  %320 = fadd fast <16 x float> %319, %285
  %321 = add nuw nsw i64 %284, 1
  %322 = icmp eq i64 %284, %275
  br i1 %322, label %323, label %281, !llvm.loop !297

323:                                              ; preds = %281, %235
  %324 = phi <16 x float> [ zeroinitializer, %235 ], [ %320, %281 ]
  %325 = phi <16 x float> [ zeroinitializer, %235 ], [ %316, %281 ]
  %326 = phi <16 x float> [ zeroinitializer, %235 ], [ %312, %281 ]
  store <16 x float> %326, ptr %279, align 4, !alias.scope !326, !noalias !323
  %327 = getelementptr inbounds float, ptr %279, i64 256
  store <16 x float> %325, ptr %327, align 4, !alias.scope !326, !noalias !323
  %328 = getelementptr inbounds float, ptr %279, i64 512
  store <16 x float> %324, ptr %328, align 4, !alias.scope !326, !noalias !323
  %329 = add nuw nsw i64 %236, 1
  %330 = icmp eq i64 %329, %97
  br i1 %330, label %333, label %235, !llvm.loop !328

331:                                              ; preds = %156
  %332 = add nsw i64 %16, 1
  br label %497

333:                                              ; preds = %323, %229, %124
  %334 = add i64 %108, 1
  %335 = icmp eq i64 %334, %99
  br i1 %335, label %102, label %107, !llvm.loop !329

336:                                              ; preds = %103, %451
  %337 = phi i64 [ %2, %103 ], [ %452, %451 ]
  br i1 %104, label %338, label %451

338:                                              ; preds = %336
  %339 = srem i64 %337, 16
  %340 = sitofp i64 %339 to float
  %341 = fmul fast float %340, 6.250000e-02
  %342 = sdiv i64 %337, 16
  %343 = mul nsw i64 %342, %14
  %344 = getelementptr inbounds float, ptr %6, i64 %343
  %345 = add i64 %337, %105
  br label %352

346:                                              ; preds = %443
  %347 = sub nsw i64 %337, %2
  %348 = mul nsw i64 %347, %12
  %349 = add nsw i64 %348, %34
  %350 = mul nsw i64 %349, 3
  %351 = getelementptr inbounds i16, ptr %1, i64 %350
  br i1 %104, label %454, label %451

352:                                              ; preds = %338, %443
  %353 = phi i64 [ 0, %338 ], [ %449, %443 ]
  %354 = add nuw nsw i64 %353, %41
  %355 = getelementptr inbounds float, ptr %344, i64 %354
  %356 = getelementptr inbounds float, ptr %355, i64 %14
  %357 = load float, ptr %355, align 4, !tbaa !29, !alias.scope !330
  %358 = load float, ptr %356, align 4, !tbaa !29, !alias.scope !330
  %359 = fsub fast float %358, %357
  %360 = fmul fast float %359, %341
  %361 = fadd fast float %360, %357
  %362 = getelementptr inbounds float, ptr %355, i64 1
  %363 = load float, ptr %362, align 4, !tbaa !29, !alias.scope !330
  %364 = getelementptr inbounds float, ptr %356, i64 1
  %365 = load float, ptr %364, align 4, !tbaa !29, !alias.scope !330
  %366 = fsub fast float %365, %363
  %367 = fmul fast float %366, %341
  %368 = fadd fast float %367, %363
  %369 = fcmp fast olt float %361, %368
  %370 = tail call fast float @llvm.minnum.f32(float %361, float %368)
  %371 = select fast i1 %369, float %368, float %361
  %372 = insertelement <16 x float> poison, float %361, i64 0
  %373 = shufflevector <16 x float> %372, <16 x float> poison, <16 x i32> zeroinitializer
  %374 = fsub fast float %368, %361
  %375 = fmul fast float %374, 6.250000e-02
  %376 = insertelement <16 x float> poison, float %375, i64 0
  %377 = shufflevector <16 x float> %376, <16 x float> poison, <16 x i32> zeroinitializer
  %378 = fmul fast <16 x float> %377, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %379 = fadd fast <16 x float> %378, %373
  %380 = fptosi float %370 to i64
  %381 = sitofp i64 %380 to float
  %382 = fcmp fast olt float %370, %381
  %383 = sext i1 %382 to i64
  %384 = add i64 %380, -1
  %385 = add i64 %384, %383
  %386 = fptosi float %371 to i64
  %387 = sitofp i64 %386 to float
  %388 = fcmp fast olt float %371, %387
  %389 = sext i1 %388 to i64
  %390 = add i64 %386, 2
  %391 = add i64 %390, %389
  %392 = sub i64 %391, %385
  %393 = add i64 %345, %385
  %394 = mul i64 %393, 768
  %395 = getelementptr inbounds float, ptr %7, i64 %394
  %396 = shl nsw i64 %353, 4
  %397 = getelementptr inbounds float, ptr %395, i64 %396
  %398 = getelementptr inbounds float, ptr %17, i64 %396
  tail call void @llvm.experimental.noalias.scope.decl(metadata !333)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !336)
  %399 = icmp sgt i64 %392, -1
  br i1 %399, label %400, label %443

400:                                              ; preds = %352, %400
  %401 = phi <16 x float> [ %432, %400 ], [ zeroinitializer, %352 ]
  %402 = phi <16 x float> [ %436, %400 ], [ zeroinitializer, %352 ]
  %403 = phi i64 [ %441, %400 ], [ 0, %352 ]
  %404 = phi <16 x float> [ %440, %400 ], [ zeroinitializer, %352 ]
  %405 = mul nuw nsw i64 %403, 768
  %406 = getelementptr inbounds float, ptr %397, i64 %405
  %407 = add nsw i64 %403, %385
  %408 = sitofp i64 %407 to float
  %409 = insertelement <16 x float> poison, float %408, i64 0
  %410 = shufflevector <16 x float> %409, <16 x float> poison, <16 x i32> zeroinitializer
  %411 = fsub fast <16 x float> %379, %410
  %412 = bitcast <16 x float> %411 to <16 x i32>
  %413 = and <16 x i32> %412, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %414 = bitcast <16 x i32> %413 to <16 x float>
  %415 = fmul fast <16 x float> %414, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %416 = fadd fast <16 x float> %415, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %417 = fmul fast <16 x float> %414, %414
  %418 = fmul fast <16 x float> %417, %416
  %419 = fadd fast <16 x float> %418, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %420 = fmul fast <16 x float> %414, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %421 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %420
  %422 = fmul fast <16 x float> %421, %414
  %423 = fadd fast <16 x float> %422, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %424 = fmul fast <16 x float> %423, %414
  %425 = fadd fast <16 x float> %424, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %426 = fcmp fast olt <16 x float> %414, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %427 = fcmp fast olt <16 x float> %414, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %428 = select <16 x i1> %427, <16 x float> %425, <16 x float> zeroinitializer
  %429 = select <16 x i1> %426, <16 x float> %419, <16 x float> %428
  %430 = load <16 x float>, ptr %406, align 4, !alias.scope !333, !noalias !336
  %431 = fmul fast <16 x float> %429, %430
  %432 = fadd fast <16 x float> %431, %401
  %433 = getelementptr inbounds float, ptr %406, i64 256
  %434 = load <16 x float>, ptr %433, align 4, !alias.scope !333, !noalias !336
  %435 = fmul fast <16 x float> %429, %434
  %436 = fadd fast <16 x float> %435, %402
  %437 = getelementptr inbounds float, ptr %406, i64 512
  %438 = load <16 x float>, ptr %437, align 4, !alias.scope !333, !noalias !336
  %439 = fmul fast <16 x float> %429, %438
  %440 = fadd fast <16 x float> %439, %404
  %441 = add nuw nsw i64 %403, 1
  %442 = icmp eq i64 %403, %392
  br i1 %442, label %443, label %400, !llvm.loop !297

443:                                              ; preds = %400, %352
  %444 = phi <16 x float> [ zeroinitializer, %352 ], [ %440, %400 ]
  %445 = phi <16 x float> [ zeroinitializer, %352 ], [ %436, %400 ]
  %446 = phi <16 x float> [ zeroinitializer, %352 ], [ %432, %400 ]
  store <16 x float> %446, ptr %398, align 4, !alias.scope !336, !noalias !333
  %447 = getelementptr inbounds float, ptr %398, i64 256
  store <16 x float> %445, ptr %447, align 4, !alias.scope !336, !noalias !333
  %448 = getelementptr inbounds float, ptr %398, i64 512
  store <16 x float> %444, ptr %448, align 4, !alias.scope !336, !noalias !333
  %449 = add nuw nsw i64 %353, 1
  %450 = icmp eq i64 %449, %106
  br i1 %450, label %346, label %352, !llvm.loop !338

451:                                              ; preds = %454, %336, %346
  %452 = add nsw i64 %337, 1
  %453 = icmp eq i64 %452, %3
  br i1 %453, label %493, label %336, !llvm.loop !339

454:                                              ; preds = %346, %454
  %455 = phi i64 [ %491, %454 ], [ 0, %346 ]
  %456 = getelementptr inbounds float, ptr %17, i64 %455
  %457 = load float, ptr %456, align 4, !tbaa !29
  %458 = fcmp fast olt float %457, 0.000000e+00
  %459 = select fast i1 %458, float 0.000000e+00, float %457
  %460 = fcmp fast ogt float %459, 6.553500e+04
  %461 = select fast i1 %460, float 6.553500e+04, float %459
  %462 = fadd fast float %461, 5.000000e-01
  %463 = fptosi float %462 to i32
  %464 = trunc i32 %463 to i16
  %465 = mul nuw nsw i64 %455, 3
  %466 = getelementptr inbounds i16, ptr %351, i64 %465
  store i16 %464, ptr %466, align 2, !tbaa !40
  %467 = add nuw nsw i64 %455, 256
  %468 = getelementptr inbounds float, ptr %17, i64 %467
  %469 = load float, ptr %468, align 4, !tbaa !29
  %470 = fcmp fast olt float %469, 0.000000e+00
  %471 = select fast i1 %470, float 0.000000e+00, float %469
  %472 = fcmp fast ogt float %471, 6.553500e+04
  %473 = select fast i1 %472, float 6.553500e+04, float %471
  %474 = fadd fast float %473, 5.000000e-01
  %475 = fptosi float %474 to i32
  %476 = trunc i32 %475 to i16
  %477 = add nuw nsw i64 %465, 1
  %478 = getelementptr inbounds i16, ptr %351, i64 %477
  store i16 %476, ptr %478, align 2, !tbaa !40
  %479 = add nuw nsw i64 %455, 512
  %480 = getelementptr inbounds float, ptr %17, i64 %479
  %481 = load float, ptr %480, align 4, !tbaa !29
  %482 = fcmp fast olt float %481, 0.000000e+00
  %483 = select fast i1 %482, float 0.000000e+00, float %481
  %484 = fcmp fast ogt float %483, 6.553500e+04
  %485 = select fast i1 %484, float 6.553500e+04, float %483
  %486 = fadd fast float %485, 5.000000e-01
  %487 = fptosi float %486 to i32
  %488 = trunc i32 %487 to i16
  %489 = add nuw nsw i64 %465, 2
  %490 = getelementptr inbounds i16, ptr %351, i64 %489
  store i16 %488, ptr %490, align 2, !tbaa !40
  %491 = add nuw nsw i64 %455, 1
  %492 = icmp eq i64 %491, %36
  br i1 %492, label %451, label %454, !llvm.loop !340

493:                                              ; preds = %451, %102
  %494 = add nuw nsw i64 %34, 256
  %495 = icmp sgt i64 %12, %494
  %496 = add i64 %33, -256
  br i1 %495, label %32, label %497, !llvm.loop !341

497:                                              ; preds = %493, %9, %331, %100
  %498 = phi i64 [ %332, %331 ], [ %101, %100 ], [ 0, %9 ], [ 0, %493 ]
  ret i64 %498
}

; Function Attrs: nofree nosync nounwind
define internal fastcc void @stretch(ptr noalias nocapture writeonly sret(%struct.Rows) align 8 %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #5 {
  %5 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 3
  %6 = load ptr, ptr %5, align 8, !tbaa !13
  %7 = shl nsw i64 %2, 3
  %8 = getelementptr inbounds i64, ptr %6, i64 %7
  %9 = getelementptr inbounds i64, ptr %8, i64 1
  %10 = load i64, ptr %9, align 8, !tbaa !4
  %11 = getelementptr inbounds i64, ptr %8, i64 2
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = getelementptr inbounds i64, ptr %8, i64 3
  %14 = load i64, ptr %13, align 8, !tbaa !4
  %15 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 1
  %16 = load i64, ptr %15, align 8, !tbaa !11
  %17 = mul nsw i64 %16, %14
  %18 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 5
  %19 = load ptr, ptr %18, align 8, !tbaa !15
  %20 = load i64, ptr %8, align 8, !tbaa !4
  %21 = getelementptr inbounds float, ptr %19, i64 %20
  %22 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 6
  %23 = load ptr, ptr %22, align 8, !tbaa !16
  %24 = getelementptr inbounds i64, ptr %8, i64 4
  %25 = load i64, ptr %24, align 8, !tbaa !4
  %26 = getelementptr inbounds i32, ptr %23, i64 %25
  %27 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 7
  %28 = load ptr, ptr %27, align 8, !tbaa !17
  %29 = getelementptr inbounds float, ptr %28, i64 %25
  %30 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 8
  %31 = load ptr, ptr %30, align 8, !tbaa !18
  %32 = getelementptr inbounds i64, ptr %8, i64 5
  %33 = load i64, ptr %32, align 8, !tbaa !4
  %34 = getelementptr inbounds float, ptr %31, i64 %33
  %35 = getelementptr inbounds %struct.Pass, ptr %1, i64 0, i32 4
  %36 = load ptr, ptr %35, align 8, !tbaa !14
  %37 = getelementptr inbounds i64, ptr %8, i64 6
  %38 = load i64, ptr %37, align 8, !tbaa !4
  %39 = getelementptr inbounds i64, ptr %36, i64 %38
  %40 = sitofp i64 %3 to double
  %41 = fadd fast double %40, 5.000000e-01
  %42 = sitofp i64 %10 to double
  %43 = load i64, ptr %1, align 8, !tbaa !8
  %44 = sitofp i64 %43 to double
  %45 = fmul fast double %41, %42
  %46 = fdiv fast double %45, %44
  %47 = fadd fast double %46, -5.000000e-01
  %48 = fcmp fast olt double %47, 0.000000e+00
  br i1 %48, label %54, label %49

49:                                               ; preds = %4
  %50 = add nsw i64 %10, -1
  %51 = sitofp i64 %50 to double
  %52 = fcmp fast ogt double %47, %51
  %53 = select fast i1 %52, double %51, double %47
  br label %54

54:                                               ; preds = %4, %49
  %55 = phi fast double [ %53, %49 ], [ 0.000000e+00, %4 ]
  %56 = fptosi double %55 to i64
  %57 = tail call i64 @llvm.smax.i64(i64 %10, i64 2)
  %58 = add nsw i64 %57, -2
  %59 = tail call i64 @llvm.smin.i64(i64 %58, i64 %56)
  %60 = load i64, ptr %39, align 8, !tbaa !4
  %61 = icmp eq i64 %60, %59
  %62 = getelementptr inbounds i64, ptr %39, i64 1
  %63 = load i64, ptr %62, align 8, !tbaa !4
  br i1 %61, label %64, label %67

64:                                               ; preds = %54
  %65 = sub nsw i64 1, %63
  %66 = mul nsw i64 %65, %17
  br label %158

67:                                               ; preds = %54
  %68 = icmp sgt i64 %60, -1
  %69 = add nsw i64 %59, -1
  %70 = icmp eq i64 %60, %69
  %71 = select i1 %68, i1 %70, i1 false
  br i1 %71, label %72, label %75

72:                                               ; preds = %67
  %73 = sub nsw i64 1, %63
  %74 = mul i64 %14, %12
  br label %113

75:                                               ; preds = %67
  %76 = mul i64 %14, %12
  %77 = mul i64 %76, %59
  %78 = getelementptr inbounds float, ptr %21, i64 %77
  %79 = mul nsw i64 %63, %17
  %80 = getelementptr inbounds float, ptr %34, i64 %79
  tail call void @llvm.experimental.noalias.scope.decl(metadata !342)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !345)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !347)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !349)
  %81 = icmp sgt i64 %12, 1
  %82 = select i1 %81, i64 %14, i64 0
  %83 = icmp sgt i64 %14, 0
  br i1 %83, label %84, label %113

84:                                               ; preds = %75
  %85 = icmp sgt i64 %16, 0
  br label %86

86:                                               ; preds = %91, %84
  %87 = phi i64 [ 0, %84 ], [ %92, %91 ]
  br i1 %85, label %88, label %91

88:                                               ; preds = %86
  %89 = mul nsw i64 %87, %16
  %90 = getelementptr float, ptr %78, i64 %87
  br label %94

91:                                               ; preds = %94, %86
  %92 = add nuw nsw i64 %87, 1
  %93 = icmp eq i64 %92, %14
  br i1 %93, label %113, label %86, !llvm.loop !351

94:                                               ; preds = %94, %88
  %95 = phi i64 [ 0, %88 ], [ %111, %94 ]
  %96 = getelementptr inbounds i32, ptr %26, i64 %95
  %97 = load i32, ptr %96, align 4, !tbaa !352, !alias.scope !345, !noalias !354
  %98 = sext i32 %97 to i64
  %99 = mul nsw i64 %14, %98
  %100 = getelementptr float, ptr %90, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !342, !noalias !355
  %102 = getelementptr inbounds float, ptr %100, i64 %82
  %103 = load float, ptr %102, align 4, !tbaa !29, !alias.scope !342, !noalias !355
  %104 = fsub fast float %103, %101
  %105 = getelementptr inbounds float, ptr %29, i64 %95
  %106 = load float, ptr %105, align 4, !tbaa !29, !alias.scope !347, !noalias !356
  %107 = fmul fast float %104, %106
  %108 = fadd fast float %107, %101
  %109 = add nsw i64 %95, %89
  %110 = getelementptr inbounds float, ptr %80, i64 %109
  store float %108, ptr %110, align 4, !tbaa !29, !alias.scope !349, !noalias !357
  %111 = add nuw nsw i64 %95, 1
  %112 = icmp eq i64 %111, %16
  br i1 %112, label %91, label %94, !llvm.loop !358

113:                                              ; preds = %91, %75, %72
  %114 = phi i64 [ %76, %75 ], [ %74, %72 ], [ %76, %91 ]
  %115 = phi i64 [ %63, %75 ], [ %73, %72 ], [ %63, %91 ]
  %116 = add nsw i64 %59, 1
  %117 = icmp slt i64 %116, %10
  %118 = add nsw i64 %10, -1
  %119 = select i1 %117, i64 %116, i64 %118
  %120 = mul i64 %114, %119
  %121 = getelementptr inbounds float, ptr %21, i64 %120
  %122 = sub nsw i64 1, %115
  %123 = mul nsw i64 %122, %17
  %124 = getelementptr inbounds float, ptr %34, i64 %123
  tail call void @llvm.experimental.noalias.scope.decl(metadata !359)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !362)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !364)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !366)
  %125 = icmp sgt i64 %12, 1
  %126 = select i1 %125, i64 %14, i64 0
  %127 = icmp sgt i64 %14, 0
  br i1 %127, label %128, label %157

128:                                              ; preds = %113
  %129 = icmp sgt i64 %16, 0
  br label %130

130:                                              ; preds = %135, %128
  %131 = phi i64 [ 0, %128 ], [ %136, %135 ]
  br i1 %129, label %132, label %135

132:                                              ; preds = %130
  %133 = mul nsw i64 %131, %16
  %134 = getelementptr float, ptr %121, i64 %131
  br label %138

135:                                              ; preds = %138, %130
  %136 = add nuw nsw i64 %131, 1
  %137 = icmp eq i64 %136, %14
  br i1 %137, label %157, label %130, !llvm.loop !351

138:                                              ; preds = %138, %132
  %139 = phi i64 [ 0, %132 ], [ %155, %138 ]
  %140 = getelementptr inbounds i32, ptr %26, i64 %139
  %141 = load i32, ptr %140, align 4, !tbaa !352, !alias.scope !362, !noalias !368
  %142 = sext i32 %141 to i64
  %143 = mul nsw i64 %14, %142
  %144 = getelementptr float, ptr %134, i64 %143
  %145 = load float, ptr %144, align 4, !tbaa !29, !alias.scope !359, !noalias !369
  %146 = getelementptr inbounds float, ptr %144, i64 %126
  %147 = load float, ptr %146, align 4, !tbaa !29, !alias.scope !359, !noalias !369
  %148 = fsub fast float %147, %145
  %149 = getelementptr inbounds float, ptr %29, i64 %139
  %150 = load float, ptr %149, align 4, !tbaa !29, !alias.scope !364, !noalias !370
  %151 = fmul fast float %148, %150
  %152 = fadd fast float %151, %145
  %153 = add nsw i64 %139, %133
  %154 = getelementptr inbounds float, ptr %124, i64 %153
  store float %152, ptr %154, align 4, !tbaa !29, !alias.scope !366, !noalias !371
  %155 = add nuw nsw i64 %139, 1
  %156 = icmp eq i64 %155, %16
  br i1 %156, label %135, label %138, !llvm.loop !358

157:                                              ; preds = %135, %113
  store i64 %59, ptr %39, align 8, !tbaa !4
  store i64 %115, ptr %62, align 8, !tbaa !4
  br label %158

158:                                              ; preds = %64, %157
  %159 = phi i64 [ %66, %64 ], [ %123, %157 ]
  %160 = phi i64 [ %63, %64 ], [ %115, %157 ]
  %161 = mul nsw i64 %160, %17
  %162 = getelementptr inbounds float, ptr %34, i64 %161
  store ptr %162, ptr %0, align 8, !tbaa !65
  %163 = getelementptr inbounds %struct.Rows, ptr %0, i64 0, i32 1
  %164 = getelementptr inbounds float, ptr %34, i64 %159
  store ptr %164, ptr %163, align 8, !tbaa !67
  %165 = getelementptr inbounds %struct.Rows, ptr %0, i64 0, i32 2
  %166 = sitofp i64 %59 to double
  %167 = fsub fast double %55, %166
  %168 = fptrunc double %167 to float
  store float %168, ptr %165, align 8, !tbaa !68
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @multiply(ptr noalias nocapture noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef readonly %2, float noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #6 {
  %7 = icmp slt i64 %4, %5
  br i1 %7, label %9, label %8

8:                                                ; preds = %9, %6
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ %21, %9 ], [ %4, %6 ]
  %11 = getelementptr inbounds float, ptr %1, i64 %10
  %12 = load float, ptr %11, align 4, !tbaa !29
  %13 = getelementptr inbounds float, ptr %2, i64 %10
  %14 = load float, ptr %13, align 4, !tbaa !29
  %15 = fsub fast float %14, %12
  %16 = fmul fast float %15, %3
  %17 = fadd fast float %16, %12
  %18 = getelementptr inbounds float, ptr %0, i64 %10
  %19 = load float, ptr %18, align 4, !tbaa !29
  %20 = fmul fast float %17, %19
  store float %20, ptr %18, align 4, !tbaa !29
  %21 = add nsw i64 %10, 1
  %22 = icmp eq i64 %21, %5
  br i1 %22, label %8, label %9, !llvm.loop !372
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @add(ptr noalias nocapture noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef readonly %2, float noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #6 {
  %7 = icmp slt i64 %4, %5
  br i1 %7, label %9, label %8

8:                                                ; preds = %9, %6
  ret void

9:                                                ; preds = %6, %9
  %10 = phi i64 [ %21, %9 ], [ %4, %6 ]
  %11 = getelementptr inbounds float, ptr %1, i64 %10
  %12 = load float, ptr %11, align 4, !tbaa !29
  %13 = getelementptr inbounds float, ptr %2, i64 %10
  %14 = load float, ptr %13, align 4, !tbaa !29
  %15 = fsub fast float %14, %12
  %16 = fmul fast float %15, %3
  %17 = getelementptr inbounds float, ptr %0, i64 %10
  %18 = load float, ptr %17, align 4, !tbaa !29
  %19 = fadd fast float %18, %12
  %20 = fadd fast float %19, %16
  store float %20, ptr %17, align 4, !tbaa !29
  %21 = add nsw i64 %10, 1
  %22 = icmp eq i64 %21, %5
  br i1 %22, label %8, label %9, !llvm.loop !373
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.minnum.f32(float, float) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #8

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #8

attributes #0 = { nounwind "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nofree nosync nounwind memory(argmem: readwrite) "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #3 = { nofree nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { nofree nosync nounwind "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #6 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #10 = { nounwind }
attributes #11 = { nobuiltin "no-builtins" }
attributes #12 = { nobuiltin nounwind "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"Debian clang version 16.0.6 (15~deb12u1)"}
!4 = !{!5, !5, i64 0}
!5 = !{!"long", !6, i64 0}
!6 = !{!"omnipotent char", !7, i64 0}
!7 = !{!"Simple C/C++ TBAA"}
!8 = !{!9, !5, i64 0}
!9 = !{!"", !5, i64 0, !5, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !10, i64 48, !10, i64 56, !10, i64 64, !10, i64 72}
!10 = !{!"any pointer", !6, i64 0}
!11 = !{!9, !5, i64 8}
!12 = !{!9, !10, i64 16}
!13 = !{!9, !10, i64 24}
!14 = !{!9, !10, i64 32}
!15 = !{!9, !10, i64 40}
!16 = !{!9, !10, i64 48}
!17 = !{!9, !10, i64 56}
!18 = !{!9, !10, i64 64}
!19 = !{!9, !10, i64 72}
!20 = !{!21}
!21 = distinct !{!21, !22, !"load_8: argument 0"}
!22 = distinct !{!22, !"load_8"}
!23 = !{!24}
!24 = distinct !{!24, !22, !"load_8: argument 1"}
!25 = !{!26}
!26 = distinct !{!26, !22, !"load_8: argument 2"}
!27 = !{!6, !6, i64 0}
!28 = !{!24, !26}
!29 = !{!30, !30, i64 0}
!30 = !{!"float", !6, i64 0}
!31 = !{!21, !24}
!32 = !{!21, !26}
!33 = distinct !{!33, !34, !35}
!34 = !{!"llvm.loop.mustprogress"}
!35 = !{!"llvm.loop.unroll.disable"}
!36 = !{!37}
!37 = distinct !{!37, !38, !"load_source: argument 0"}
!38 = distinct !{!38, !"load_source"}
!39 = distinct !{!39, !34, !35}
!40 = !{!41, !41, i64 0}
!41 = !{!"short", !6, i64 0}
!42 = distinct !{!42, !34, !35}
!43 = distinct !{!43, !34, !35}
!44 = !{!45}
!45 = distinct !{!45, !46, !"store_8: argument 0"}
!46 = distinct !{!46, !"store_8"}
!47 = !{!48}
!48 = distinct !{!48, !46, !"store_8: argument 1"}
!49 = distinct !{!49, !34, !35}
!50 = distinct !{!50, !34, !35}
!51 = !{!52}
!52 = distinct !{!52, !53, !"bend: argument 0"}
!53 = distinct !{!53, !"bend"}
!54 = !{!55}
!55 = distinct !{!55, !53, !"bend: argument 1"}
!56 = distinct !{!56, !34, !35}
!57 = distinct !{!57, !34, !35}
!58 = !{!59}
!59 = distinct !{!59, !60, !"to_encoded: argument 0"}
!60 = distinct !{!60, !"to_encoded"}
!61 = !{!62}
!62 = distinct !{!62, !60, !"to_encoded: argument 1"}
!63 = distinct !{!63, !34, !35}
!64 = distinct !{!64, !34, !35}
!65 = !{!66, !10, i64 0}
!66 = !{!"", !10, i64 0, !10, i64 8, !30, i64 16}
!67 = !{!66, !10, i64 8}
!68 = !{!66, !30, i64 16}
!69 = !{ptr @add, ptr @multiply}
!70 = distinct !{!70, !34, !35}
!71 = !{!72}
!72 = distinct !{!72, !73, !"matrix: argument 0"}
!73 = distinct !{!73, !"matrix"}
!74 = !{!75}
!75 = distinct !{!75, !73, !"matrix: argument 1"}
!76 = !{!77}
!77 = distinct !{!77, !73, !"matrix: argument 2"}
!78 = !{!79}
!79 = distinct !{!79, !73, !"matrix: argument 3"}
!80 = !{!72, !75, !77}
!81 = !{!75, !77, !79}
!82 = !{!72, !77, !79}
!83 = !{!72, !75, !79}
!84 = distinct !{!84, !34, !35}
!85 = !{!86}
!86 = distinct !{!86, !87, !"affine: argument 0"}
!87 = distinct !{!87, !"affine"}
!88 = !{!89}
!89 = distinct !{!89, !87, !"affine: argument 1"}
!90 = !{!91}
!91 = distinct !{!91, !87, !"affine: argument 2"}
!92 = !{!89, !91}
!93 = !{!86, !91}
!94 = !{!86, !89}
!95 = !{!86, !89, !91}
!96 = distinct !{!96, !34, !35}
!97 = !{!98}
!98 = distinct !{!98, !99, !"saturate: argument 0"}
!99 = distinct !{!99, !"saturate"}
!100 = !{!101}
!101 = distinct !{!101, !99, !"saturate: argument 1"}
!102 = !{!103}
!103 = distinct !{!103, !99, !"saturate: argument 2"}
!104 = !{!98, !101, !103}
!105 = !{!101, !103}
!106 = !{!98, !103}
!107 = !{!98, !101}
!108 = distinct !{!108, !34, !35}
!109 = !{!110}
!110 = distinct !{!110, !111, !"saturate: argument 0"}
!111 = distinct !{!111, !"saturate"}
!112 = !{!113}
!113 = distinct !{!113, !111, !"saturate: argument 1"}
!114 = !{!115}
!115 = distinct !{!115, !111, !"saturate: argument 2"}
!116 = !{!113, !115}
!117 = !{!110, !115}
!118 = !{!110, !113}
!119 = !{!120}
!120 = distinct !{!120, !121, !"cube: argument 0"}
!121 = distinct !{!121, !"cube"}
!122 = !{!123}
!123 = distinct !{!123, !121, !"cube: argument 1"}
!124 = !{!125}
!125 = distinct !{!125, !121, !"cube: argument 2"}
!126 = !{!127}
!127 = distinct !{!127, !121, !"cube: argument 3"}
!128 = !{!123, !125, !127}
!129 = !{!120, !125, !127}
!130 = !{!120, !123, !127}
!131 = !{!120, !123, !125, !127}
!132 = distinct !{!132, !34, !35}
!133 = !{!120, !123, !125}
!134 = distinct !{!134, !34, !35}
!135 = !{!136}
!136 = distinct !{!136, !137, !"clip: argument 0"}
!137 = distinct !{!137, !"clip"}
!138 = distinct !{!138, !34, !35}
!139 = distinct !{!139, !34, !35}
!140 = !{!141}
!141 = distinct !{!141, !142, !"lay: argument 0"}
!142 = distinct !{!142, !"lay"}
!143 = !{!144}
!144 = distinct !{!144, !142, !"lay: argument 1"}
!145 = !{!146}
!146 = distinct !{!146, !142, !"lay: argument 2"}
!147 = !{!141, !146}
!148 = !{!141, !144}
!149 = !{!144, !146}
!150 = distinct !{!150, !34, !35}
!151 = distinct !{!151, !34, !35}
!152 = distinct !{!152, !34, !35}
!153 = !{!154}
!154 = distinct !{!154, !155, !"refine: argument 0"}
!155 = distinct !{!155, !"refine"}
!156 = !{!157}
!157 = distinct !{!157, !155, !"refine: argument 1"}
!158 = !{!159}
!159 = distinct !{!159, !155, !"refine: argument 2"}
!160 = !{!154, !157}
!161 = !{!157, !159}
!162 = !{!154, !157, !159}
!163 = !{!154, !159}
!164 = distinct !{!164, !34, !35}
!165 = !{i64 0, i64 8, !166, i64 8, i64 8, !166, i64 16, i64 4, !29}
!166 = !{!10, !10, i64 0}
!167 = !{i64 0, i64 8, !166, i64 8, i64 4, !29}
!168 = !{i64 0, i64 4, !29}
!169 = !{!170}
!170 = distinct !{!170, !171, !"grain: argument 0"}
!171 = distinct !{!171, !"grain"}
!172 = distinct !{!172, !34, !35}
!173 = !{!174}
!174 = distinct !{!174, !175, !"paint: argument 0"}
!175 = distinct !{!175, !"paint"}
!176 = !{!177}
!177 = distinct !{!177, !175, !"paint: argument 1"}
!178 = !{!179}
!179 = distinct !{!179, !175, !"paint: argument 2"}
!180 = !{!181}
!181 = distinct !{!181, !175, !"paint: argument 3"}
!182 = !{!183}
!183 = distinct !{!183, !175, !"paint: argument 4"}
!184 = !{!185}
!185 = distinct !{!185, !175, !"paint: argument 5"}
!186 = !{!187}
!187 = distinct !{!187, !175, !"paint: argument 6"}
!188 = !{!174, !177, !179, !183, !185, !187}
!189 = !{!174, !177, !179, !181, !185, !187}
!190 = !{!174, !179, !181, !183, !185, !187}
!191 = !{!174, !177, !179, !181, !183, !187}
!192 = !{!174, !177, !179, !181, !183, !185}
!193 = !{!174, !177, !181, !183, !185, !187}
!194 = !{!177, !179, !181, !183, !185, !187}
!195 = distinct !{!195, !34, !35}
!196 = distinct !{!196, !34, !35}
!197 = !{!198}
!198 = distinct !{!198, !199, !"blend: argument 0"}
!199 = distinct !{!199, !"blend"}
!200 = !{!201}
!201 = distinct !{!201, !199, !"blend: argument 1"}
!202 = !{!203}
!203 = distinct !{!203, !199, !"blend: argument 2"}
!204 = !{!198, !203}
!205 = !{!198, !201}
!206 = !{!201, !203}
!207 = distinct !{!207, !34, !35}
!208 = distinct !{!208, !34, !35}
!209 = distinct !{!209, !34, !35}
!210 = distinct !{!210, !34, !35}
!211 = distinct !{!211, !34, !35}
!212 = distinct !{!212, !34, !35}
!213 = distinct !{!213, !34, !35}
!214 = distinct !{!214, !34, !35}
!215 = distinct !{!215, !34, !35}
!216 = distinct !{!216, !34, !35}
!217 = distinct !{!217, !34, !35}
!218 = distinct !{!218, !34, !35}
!219 = distinct !{!219, !34, !35}
!220 = !{!221}
!221 = distinct !{!221, !222, !"load_8: argument 0"}
!222 = distinct !{!222, !"load_8"}
!223 = !{!224}
!224 = distinct !{!224, !222, !"load_8: argument 1"}
!225 = !{!226}
!226 = distinct !{!226, !222, !"load_8: argument 2"}
!227 = !{!224, !226}
!228 = !{!221, !224}
!229 = !{!221, !226}
!230 = !{!231}
!231 = distinct !{!231, !232, !"load_source: argument 0"}
!232 = distinct !{!232, !"load_source"}
!233 = !{!234}
!234 = distinct !{!234, !235, !"store_16: argument 0"}
!235 = distinct !{!235, !"store_16"}
!236 = !{!237}
!237 = distinct !{!237, !235, !"store_16: argument 1"}
!238 = distinct !{!238, !34, !35}
!239 = distinct !{!239, !34, !35}
!240 = !{!241}
!241 = distinct !{!241, !242, !"load_16: argument 0"}
!242 = distinct !{!242, !"load_16"}
!243 = !{!244}
!244 = distinct !{!244, !242, !"load_16: argument 1"}
!245 = !{!246}
!246 = distinct !{!246, !242, !"load_16: argument 2"}
!247 = !{!244, !246}
!248 = !{!241, !244}
!249 = !{!241, !246}
!250 = distinct !{!250, !34, !35}
!251 = !{!252}
!252 = distinct !{!252, !253, !"load_source: argument 0"}
!253 = distinct !{!253, !"load_source"}
!254 = !{!255}
!255 = distinct !{!255, !256, !"store_8: argument 0"}
!256 = distinct !{!256, !"store_8"}
!257 = !{!258}
!258 = distinct !{!258, !256, !"store_8: argument 1"}
!259 = distinct !{!259, !34, !35}
!260 = !{!261}
!261 = distinct !{!261, !262, !"load_16: argument 0"}
!262 = distinct !{!262, !"load_16"}
!263 = !{!264}
!264 = distinct !{!264, !262, !"load_16: argument 1"}
!265 = !{!266}
!266 = distinct !{!266, !262, !"load_16: argument 2"}
!267 = !{!264, !266}
!268 = !{!261, !264}
!269 = !{!261, !266}
!270 = !{!271}
!271 = distinct !{!271, !272, !"load_source: argument 0"}
!272 = distinct !{!272, !"load_source"}
!273 = !{!274}
!274 = distinct !{!274, !275, !"store_16: argument 0"}
!275 = distinct !{!275, !"store_16"}
!276 = !{!277}
!277 = distinct !{!277, !275, !"store_16: argument 1"}
!278 = distinct !{!278, !34, !35}
!279 = distinct !{!279, !34, !35}
!280 = distinct !{!280, !34, !35}
!281 = !{!282}
!282 = distinct !{!282, !283, !"cut_8: argument 0"}
!283 = distinct !{!283, !"cut_8"}
!284 = !{!285}
!285 = distinct !{!285, !283, !"cut_8: argument 1"}
!286 = distinct !{!286, !34, !35}
!287 = distinct !{!287, !34, !35}
!288 = distinct !{!288, !34, !35}
!289 = !{!290}
!290 = distinct !{!290, !291, !"displace: argument 0"}
!291 = distinct !{!291, !"displace"}
!292 = !{!293}
!293 = distinct !{!293, !294, !"gather: argument 0"}
!294 = distinct !{!294, !"gather"}
!295 = !{!296}
!296 = distinct !{!296, !294, !"gather: argument 1"}
!297 = distinct !{!297, !34, !35}
!298 = distinct !{!298, !34, !35}
!299 = distinct !{!299, !34, !35}
!300 = !{!301}
!301 = distinct !{!301, !302, !"displace: argument 0"}
!302 = distinct !{!302, !"displace"}
!303 = !{!304}
!304 = distinct !{!304, !305, !"gather: argument 0"}
!305 = distinct !{!305, !"gather"}
!306 = !{!307}
!307 = distinct !{!307, !305, !"gather: argument 1"}
!308 = distinct !{!308, !34, !35}
!309 = distinct !{!309, !34, !35}
!310 = distinct !{!310, !34, !35}
!311 = distinct !{!311, !34, !35}
!312 = !{!313}
!313 = distinct !{!313, !314, !"cut_16: argument 0"}
!314 = distinct !{!314, !"cut_16"}
!315 = !{!316}
!316 = distinct !{!316, !314, !"cut_16: argument 1"}
!317 = distinct !{!317, !34, !35}
!318 = distinct !{!318, !34, !35}
!319 = distinct !{!319, !34, !35}
!320 = !{!321}
!321 = distinct !{!321, !322, !"displace: argument 0"}
!322 = distinct !{!322, !"displace"}
!323 = !{!324}
!324 = distinct !{!324, !325, !"gather: argument 0"}
!325 = distinct !{!325, !"gather"}
!326 = !{!327}
!327 = distinct !{!327, !325, !"gather: argument 1"}
!328 = distinct !{!328, !34, !35}
!329 = distinct !{!329, !34, !35}
!330 = !{!331}
!331 = distinct !{!331, !332, !"displace: argument 0"}
!332 = distinct !{!332, !"displace"}
!333 = !{!334}
!334 = distinct !{!334, !335, !"gather: argument 0"}
!335 = distinct !{!335, !"gather"}
!336 = !{!337}
!337 = distinct !{!337, !335, !"gather: argument 1"}
!338 = distinct !{!338, !34, !35}
!339 = distinct !{!339, !34, !35}
!340 = distinct !{!340, !34, !35}
!341 = distinct !{!341, !34, !35}
!342 = !{!343}
!343 = distinct !{!343, !344, !"expand: argument 0"}
!344 = distinct !{!344, !"expand"}
!345 = !{!346}
!346 = distinct !{!346, !344, !"expand: argument 1"}
!347 = !{!348}
!348 = distinct !{!348, !344, !"expand: argument 2"}
!349 = !{!350}
!350 = distinct !{!350, !344, !"expand: argument 3"}
!351 = distinct !{!351, !34, !35}
!352 = !{!353, !353, i64 0}
!353 = !{!"int", !6, i64 0}
!354 = !{!343, !348, !350}
!355 = !{!346, !348, !350}
!356 = !{!343, !346, !350}
!357 = !{!343, !346, !348}
!358 = distinct !{!358, !34, !35}
!359 = !{!360}
!360 = distinct !{!360, !361, !"expand: argument 0"}
!361 = distinct !{!361, !"expand"}
!362 = !{!363}
!363 = distinct !{!363, !361, !"expand: argument 1"}
!364 = !{!365}
!365 = distinct !{!365, !361, !"expand: argument 2"}
!366 = !{!367}
!367 = distinct !{!367, !361, !"expand: argument 3"}
!368 = !{!360, !365, !367}
!369 = !{!363, !365, !367}
!370 = !{!360, !363, !367}
!371 = !{!360, !363, !365}
!372 = distinct !{!372, !34, !35}
!373 = distinct !{!373, !34, !35}
