; made from fused.c with sha256 a7e78b4da4fd1c455b31f9b78d32fae7f0ab5032656959e7be1cd32c7a206513

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
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #13
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
  br i1 %45, label %46, label %65

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = tail call i64 @llvm.smin.i64(i64 %21, i64 %29)
  %56 = sub nsw i64 %21, %29
  %57 = tail call i64 @llvm.smax.i64(i64 %56, i64 %55)
  %58 = add nsw i64 %55, 16
  %59 = icmp sgt i64 %58, %57
  %60 = icmp slt i64 %29, 1
  %61 = icmp eq i64 %21, 1
  %62 = add i64 %48, -2
  %63 = getelementptr inbounds float, ptr %16, i64 %54
  %64 = getelementptr inbounds float, ptr %14, i64 1
  br label %66

65:                                               ; preds = %300, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #13
  ret void

66:                                               ; preds = %46, %300
  %67 = phi i64 [ %3, %46 ], [ %301, %300 ]
  %68 = icmp slt i64 %67, %19
  br i1 %68, label %69, label %241

69:                                               ; preds = %66
  %70 = srem i64 %67, %23
  %71 = mul nsw i64 %70, %32
  %72 = getelementptr inbounds float, ptr %15, i64 %71
  %73 = sub nsw i64 %67, %3
  %74 = mul i64 %47, %73
  %75 = getelementptr inbounds i8, ptr %0, i64 %74
  tail call void @llvm.experimental.noalias.scope.decl(metadata !20)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !23)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !25)
  %76 = getelementptr inbounds float, ptr %72, i64 %21
  %77 = getelementptr inbounds float, ptr %72, i64 %48
  br i1 %49, label %78, label %105

78:                                               ; preds = %69, %78
  %79 = phi i64 [ %103, %78 ], [ 0, %69 ]
  %80 = mul nuw nsw i64 %79, 3
  %81 = getelementptr inbounds i8, ptr %75, i64 %80
  %82 = load i8, ptr %81, align 1, !tbaa !27, !alias.scope !20, !noalias !28
  %83 = zext i8 %82 to i64
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !25, !noalias !31
  %86 = getelementptr inbounds float, ptr %72, i64 %79
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !23, !noalias !32
  %87 = add nuw nsw i64 %80, 1
  %88 = getelementptr inbounds i8, ptr %75, i64 %87
  %89 = load i8, ptr %88, align 1, !tbaa !27, !alias.scope !20, !noalias !28
  %90 = zext i8 %89 to i64
  %91 = or i64 %90, 256
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !25, !noalias !31
  %94 = getelementptr inbounds float, ptr %76, i64 %79
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !23, !noalias !32
  %95 = add nuw nsw i64 %80, 2
  %96 = getelementptr inbounds i8, ptr %75, i64 %95
  %97 = load i8, ptr %96, align 1, !tbaa !27, !alias.scope !20, !noalias !28
  %98 = zext i8 %97 to i64
  %99 = or i64 %98, 512
  %100 = getelementptr inbounds float, ptr %13, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !25, !noalias !31
  %102 = getelementptr inbounds float, ptr %77, i64 %79
  store float %101, ptr %102, align 4, !tbaa !29, !alias.scope !23, !noalias !32
  %103 = add nuw nsw i64 %79, 1
  %104 = icmp eq i64 %103, %21
  br i1 %104, label %105, label %78, !llvm.loop !33

105:                                              ; preds = %78, %69
  br i1 %50, label %141, label %106

106:                                              ; preds = %105
  tail call void @llvm.experimental.noalias.scope.decl(metadata !36)
  %107 = getelementptr inbounds i16, ptr %1, i64 %74
  %108 = getelementptr inbounds i8, ptr %1, i64 %74
  br label %109

109:                                              ; preds = %138, %106
  %110 = phi i64 [ 0, %106 ], [ %139, %138 ]
  %111 = add nuw nsw i64 %110, 5
  %112 = mul nsw i64 %111, %21
  %113 = getelementptr inbounds float, ptr %72, i64 %112
  br i1 %51, label %114, label %126

114:                                              ; preds = %109
  %115 = getelementptr inbounds i8, ptr %108, i64 %110
  br i1 %49, label %116, label %138

116:                                              ; preds = %114, %116
  %117 = phi i64 [ %124, %116 ], [ 0, %114 ]
  %118 = mul nuw nsw i64 %117, 3
  %119 = getelementptr inbounds i8, ptr %115, i64 %118
  %120 = load i8, ptr %119, align 1, !tbaa !27, !noalias !36
  %121 = uitofp i8 %120 to float
  %122 = fmul fast float %121, 0x3F70101020000000
  %123 = getelementptr inbounds float, ptr %113, i64 %117
  store float %122, ptr %123, align 4, !tbaa !29, !alias.scope !36
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %21
  br i1 %125, label %138, label %116, !llvm.loop !39

126:                                              ; preds = %109
  %127 = getelementptr inbounds i16, ptr %107, i64 %110
  br i1 %49, label %128, label %138

128:                                              ; preds = %126, %128
  %129 = phi i64 [ %136, %128 ], [ 0, %126 ]
  %130 = mul nuw nsw i64 %129, 3
  %131 = getelementptr inbounds i16, ptr %127, i64 %130
  %132 = load i16, ptr %131, align 2, !tbaa !40, !noalias !36
  %133 = uitofp i16 %132 to float
  %134 = fmul fast float %133, 0x3EF0001000000000
  %135 = getelementptr inbounds float, ptr %113, i64 %129
  store float %134, ptr %135, align 4, !tbaa !29, !alias.scope !36
  %136 = add nuw nsw i64 %129, 1
  %137 = icmp eq i64 %136, %21
  br i1 %137, label %138, label %128, !llvm.loop !42

138:                                              ; preds = %128, %116, %126, %114
  %139 = add nuw nsw i64 %110, 1
  %140 = icmp eq i64 %139, 3
  br i1 %140, label %141, label %109, !llvm.loop !43

141:                                              ; preds = %138, %105
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %67, ptr noundef %72) #14
  br i1 %52, label %142, label %244

142:                                              ; preds = %141
  tail call void @llvm.experimental.noalias.scope.decl(metadata !44)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !47)
  %143 = getelementptr inbounds float, ptr %72, i64 %47
  %144 = getelementptr inbounds float, ptr %72, i64 %54
  br i1 %49, label %150, label %145

145:                                              ; preds = %150, %142
  br i1 %59, label %166, label %146

146:                                              ; preds = %145
  %147 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !47, !noalias !44
  %148 = insertelement <16 x float> poison, float %147, i64 0
  %149 = shufflevector <16 x float> %148, <16 x float> poison, <16 x i32> zeroinitializer
  br label %168

150:                                              ; preds = %142, %150
  %151 = phi i64 [ %164, %150 ], [ 0, %142 ]
  %152 = getelementptr inbounds float, ptr %72, i64 %151
  %153 = load float, ptr %152, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %154 = fmul fast float %153, 0x3FCB367A00000000
  %155 = getelementptr inbounds float, ptr %76, i64 %151
  %156 = load float, ptr %155, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %157 = fmul fast float %156, 0x3FE6E2EB20000000
  %158 = fadd fast float %157, %154
  %159 = getelementptr inbounds float, ptr %77, i64 %151
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %161 = fmul fast float %160, 0x3FB27BB300000000
  %162 = fadd fast float %158, %161
  %163 = getelementptr inbounds float, ptr %143, i64 %151
  store float %162, ptr %163, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %164 = add nuw nsw i64 %151, 1
  %165 = icmp eq i64 %164, %21
  br i1 %165, label %145, label %150, !llvm.loop !49

166:                                              ; preds = %174, %145
  %167 = phi i64 [ %55, %145 ], [ %169, %174 ]
  br i1 %49, label %196, label %241

168:                                              ; preds = %174, %146
  %169 = phi i64 [ %58, %146 ], [ %177, %174 ]
  %170 = phi i64 [ %55, %146 ], [ %169, %174 ]
  %171 = getelementptr inbounds float, ptr %143, i64 %170
  %172 = load <16 x float>, ptr %171, align 4, !alias.scope !44, !noalias !47
  %173 = fmul fast <16 x float> %172, %149
  br i1 %60, label %174, label %179

174:                                              ; preds = %179, %168
  %175 = phi <16 x float> [ %173, %168 ], [ %193, %179 ]
  %176 = getelementptr inbounds float, ptr %144, i64 %170
  store <16 x float> %175, ptr %176, align 4, !alias.scope !44, !noalias !47
  %177 = add nsw i64 %169, 16
  %178 = icmp sgt i64 %177, %57
  br i1 %178, label %166, label %168, !llvm.loop !50

179:                                              ; preds = %168, %179
  %180 = phi i64 [ %194, %179 ], [ 1, %168 ]
  %181 = phi <16 x float> [ %193, %179 ], [ %173, %168 ]
  %182 = getelementptr inbounds float, ptr %53, i64 %180
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !47, !noalias !44
  %184 = insertelement <16 x float> poison, float %183, i64 0
  %185 = shufflevector <16 x float> %184, <16 x float> poison, <16 x i32> zeroinitializer
  %186 = sub nsw i64 0, %180
  %187 = getelementptr inbounds float, ptr %171, i64 %186
  %188 = load <16 x float>, ptr %187, align 4, !alias.scope !44, !noalias !47
  %189 = getelementptr inbounds float, ptr %171, i64 %180
  %190 = load <16 x float>, ptr %189, align 4, !alias.scope !44, !noalias !47
  %191 = fadd fast <16 x float> %190, %188
  %192 = fmul fast <16 x float> %191, %185
  %193 = fadd fast <16 x float> %192, %181
  %194 = add nuw i64 %180, 1
  %195 = icmp eq i64 %180, %29
  br i1 %195, label %174, label %179, !llvm.loop !51

196:                                              ; preds = %166, %206
  %197 = phi i64 [ %209, %206 ], [ 0, %166 ]
  %198 = icmp eq i64 %197, %55
  %199 = select i1 %198, i64 %167, i64 %197
  %200 = icmp slt i64 %199, %21
  br i1 %200, label %201, label %241

201:                                              ; preds = %196
  %202 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !47, !noalias !44
  %203 = getelementptr inbounds float, ptr %143, i64 %199
  %204 = load float, ptr %203, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %205 = fmul fast float %204, %202
  br i1 %60, label %206, label %211

206:                                              ; preds = %230, %201
  %207 = phi float [ %205, %201 ], [ %238, %230 ]
  %208 = getelementptr inbounds float, ptr %144, i64 %199
  store float %207, ptr %208, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %209 = add nsw i64 %199, 1
  %210 = icmp slt i64 %209, %21
  br i1 %210, label %196, label %241, !llvm.loop !52

211:                                              ; preds = %201, %230
  %212 = phi i64 [ %239, %230 ], [ 1, %201 ]
  %213 = phi float [ %238, %230 ], [ %205, %201 ]
  %214 = getelementptr inbounds float, ptr %53, i64 %212
  %215 = load float, ptr %214, align 4, !tbaa !29, !alias.scope !47, !noalias !44
  br i1 %61, label %230, label %216

216:                                              ; preds = %211
  %217 = sub nsw i64 %199, %212
  %218 = tail call i64 @llvm.abs.i64(i64 %217, i1 true)
  %219 = srem i64 %218, %62
  %220 = icmp slt i64 %219, %21
  %221 = sub nsw i64 %62, %219
  %222 = select i1 %220, i64 %219, i64 %221
  %223 = getelementptr inbounds float, ptr %143, i64 %222
  %224 = add nsw i64 %212, %199
  %225 = tail call i64 @llvm.abs.i64(i64 %224, i1 true)
  %226 = srem i64 %225, %62
  %227 = icmp slt i64 %226, %21
  %228 = sub nsw i64 %62, %226
  %229 = select i1 %227, i64 %226, i64 %228
  br label %230

230:                                              ; preds = %216, %211
  %231 = phi ptr [ %223, %216 ], [ %143, %211 ]
  %232 = phi i64 [ %229, %216 ], [ 0, %211 ]
  %233 = load float, ptr %231, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %234 = getelementptr inbounds float, ptr %143, i64 %232
  %235 = load float, ptr %234, align 4, !tbaa !29, !alias.scope !44, !noalias !47
  %236 = fadd fast float %235, %233
  %237 = fmul fast float %236, %215
  %238 = fadd fast float %237, %213
  %239 = add nuw i64 %212, 1
  %240 = icmp eq i64 %212, %29
  br i1 %240, label %206, label %211, !llvm.loop !53

241:                                              ; preds = %206, %196, %166, %66
  %242 = sub nsw i64 %67, %29
  %243 = icmp slt i64 %242, 0
  br i1 %243, label %300, label %247

244:                                              ; preds = %141
  %245 = sub nsw i64 %67, %29
  %246 = icmp slt i64 %245, 0
  br i1 %246, label %300, label %251

247:                                              ; preds = %241
  br i1 %52, label %248, label %251

248:                                              ; preds = %247
  %249 = load float, ptr %14, align 4, !tbaa !29
  %250 = load float, ptr %64, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %242, i64 noundef %19, i64 noundef %21, ptr noundef %63, ptr noundef nonnull %53, i64 noundef %29, float noundef %249, float noundef %250) #14
  br label %251

251:                                              ; preds = %244, %248, %247
  %252 = phi i64 [ %242, %248 ], [ %242, %247 ], [ %245, %244 ]
  %253 = srem i64 %252, %23
  %254 = mul nsw i64 %253, %32
  %255 = getelementptr inbounds float, ptr %15, i64 %254
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %252, ptr noundef %255) #14
  %256 = mul i64 %47, %252
  %257 = getelementptr inbounds i8, ptr %2, i64 %256
  tail call void @llvm.experimental.noalias.scope.decl(metadata !54)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !57)
  %258 = getelementptr inbounds float, ptr %255, i64 %21
  %259 = getelementptr inbounds float, ptr %255, i64 %48
  br i1 %49, label %260, label %300

260:                                              ; preds = %251, %260
  %261 = phi i64 [ %298, %260 ], [ 0, %251 ]
  %262 = getelementptr inbounds float, ptr %255, i64 %261
  %263 = load float, ptr %262, align 4, !tbaa !29, !alias.scope !54, !noalias !57
  %264 = fcmp fast olt float %263, 0.000000e+00
  %265 = select fast i1 %264, float 0.000000e+00, float %263
  %266 = fcmp fast ogt float %265, 1.000000e+00
  %267 = select fast i1 %266, float 1.000000e+00, float %265
  %268 = fmul fast float %267, 2.550000e+02
  %269 = fadd fast float %268, 5.000000e-01
  %270 = fptosi float %269 to i32
  %271 = trunc i32 %270 to i8
  %272 = mul nuw nsw i64 %261, 3
  %273 = getelementptr inbounds i8, ptr %257, i64 %272
  store i8 %271, ptr %273, align 1, !tbaa !27, !alias.scope !57, !noalias !54
  %274 = getelementptr inbounds float, ptr %258, i64 %261
  %275 = load float, ptr %274, align 4, !tbaa !29, !alias.scope !54, !noalias !57
  %276 = fcmp fast olt float %275, 0.000000e+00
  %277 = select fast i1 %276, float 0.000000e+00, float %275
  %278 = fcmp fast ogt float %277, 1.000000e+00
  %279 = select fast i1 %278, float 1.000000e+00, float %277
  %280 = fmul fast float %279, 2.550000e+02
  %281 = fadd fast float %280, 5.000000e-01
  %282 = fptosi float %281 to i32
  %283 = trunc i32 %282 to i8
  %284 = add nuw nsw i64 %272, 1
  %285 = getelementptr inbounds i8, ptr %257, i64 %284
  store i8 %283, ptr %285, align 1, !tbaa !27, !alias.scope !57, !noalias !54
  %286 = getelementptr inbounds float, ptr %259, i64 %261
  %287 = load float, ptr %286, align 4, !tbaa !29, !alias.scope !54, !noalias !57
  %288 = fcmp fast olt float %287, 0.000000e+00
  %289 = select fast i1 %288, float 0.000000e+00, float %287
  %290 = fcmp fast ogt float %289, 1.000000e+00
  %291 = select fast i1 %290, float 1.000000e+00, float %289
  %292 = fmul fast float %291, 2.550000e+02
  %293 = fadd fast float %292, 5.000000e-01
  %294 = fptosi float %293 to i32
  %295 = trunc i32 %294 to i8
  %296 = add nuw nsw i64 %272, 2
  %297 = getelementptr inbounds i8, ptr %257, i64 %296
  store i8 %295, ptr %297, align 1, !tbaa !27, !alias.scope !57, !noalias !54
  %298 = add nuw nsw i64 %261, 1
  %299 = icmp eq i64 %298, %21
  br i1 %299, label %300, label %260, !llvm.loop !59

300:                                              ; preds = %260, %244, %251, %241
  %301 = add nsw i64 %67, 1
  %302 = icmp slt i64 %301, %35
  br i1 %302, label %66, label %65, !llvm.loop !60
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
define internal fastcc void @run(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, ptr noundef %4) unnamed_addr #2 {
  %6 = alloca [3 x float], align 4
  %7 = alloca [3 x float], align 4
  %8 = alloca [256 x i32], align 16
  %9 = alloca [256 x i32], align 16
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  %13 = alloca %struct.Rows, align 8
  %14 = alloca %struct.Rows, align 8
  %15 = alloca %struct.Rows, align 8
  %16 = alloca %struct.Rows, align 8
  %17 = alloca %struct.Rows, align 8
  %18 = alloca %struct.Rows, align 8
  %19 = alloca %struct.Rows, align 8
  %20 = alloca %struct.Rows, align 8
  %21 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 1
  %22 = load i64, ptr %21, align 8, !tbaa !11
  %23 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 5
  %24 = load ptr, ptr %23, align 8, !tbaa !15
  %25 = getelementptr inbounds float, ptr %4, i64 %22
  %26 = shl nsw i64 %22, 1
  %27 = getelementptr inbounds float, ptr %4, i64 %26
  %28 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 9
  %29 = load ptr, ptr %28, align 8, !tbaa !19
  %30 = getelementptr inbounds float, ptr %29, i64 %22
  %31 = shl nsw i64 %22, 2
  %32 = getelementptr inbounds float, ptr %29, i64 %31
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10) #13
  store i64 0, ptr %10, align 8, !tbaa !4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %11) #13
  store i64 %22, ptr %11, align 8, !tbaa !4
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %12) #13
  store i64 0, ptr %12, align 8, !tbaa !4
  %33 = icmp slt i64 %1, %2
  br i1 %33, label %34, label %72

34:                                               ; preds = %5
  %35 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 2
  %36 = getelementptr inbounds i8, ptr %20, i64 8
  %37 = getelementptr inbounds i8, ptr %20, i64 16
  %38 = trunc i64 %3 to i32
  %39 = mul i32 %38, -2048144777
  %40 = getelementptr inbounds %struct.Rows, ptr %19, i64 0, i32 1
  %41 = getelementptr inbounds %struct.Rows, ptr %19, i64 0, i32 2
  %42 = getelementptr inbounds i8, ptr %18, i64 8
  %43 = getelementptr inbounds i8, ptr %18, i64 16
  %44 = mul nsw i64 %22, 3
  %45 = mul nsw i64 %22, 5
  %46 = getelementptr inbounds i8, ptr %17, i64 8
  %47 = getelementptr inbounds i8, ptr %17, i64 16
  %48 = getelementptr inbounds [3 x float], ptr %6, i64 0, i64 1
  %49 = getelementptr inbounds [3 x float], ptr %6, i64 0, i64 2
  %50 = getelementptr inbounds %struct.Rows, ptr %16, i64 0, i32 1
  %51 = getelementptr inbounds %struct.Rows, ptr %16, i64 0, i32 2
  %52 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 3
  %53 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 8
  %54 = sitofp i64 %3 to double
  %55 = fadd fast double %54, 5.000000e-01
  %56 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 6
  %57 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 7
  %58 = getelementptr inbounds [3 x float], ptr %7, i64 0, i64 1
  %59 = getelementptr inbounds [3 x float], ptr %7, i64 0, i64 2
  %60 = getelementptr inbounds i8, ptr %15, i64 8
  %61 = getelementptr inbounds i8, ptr %15, i64 16
  %62 = getelementptr inbounds i8, ptr %14, i64 8
  %63 = getelementptr inbounds i8, ptr %14, i64 16
  %64 = mul nsw i64 %22, 6
  %65 = mul nsw i64 %22, 7
  %66 = shl nsw i64 %22, 3
  %67 = mul nsw i64 %22, 9
  %68 = mul nsw i64 %22, 10
  %69 = mul nsw i64 %22, 11
  %70 = getelementptr inbounds %struct.Rows, ptr %13, i64 0, i32 1
  %71 = getelementptr inbounds %struct.Rows, ptr %13, i64 0, i32 2
  br label %73

72:                                               ; preds = %1154, %5
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %12) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %11) #13
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #13
  ret void

73:                                               ; preds = %34, %1154
  %74 = phi i64 [ 0, %34 ], [ %1156, %1154 ]
  %75 = phi i64 [ %1, %34 ], [ %1157, %1154 ]
  %76 = load ptr, ptr %35, align 8, !tbaa !12
  %77 = shl nsw i64 %75, 3
  %78 = getelementptr inbounds i64, ptr %76, i64 %77
  %79 = load i64, ptr %78, align 8, !tbaa !4
  switch i64 %79, label %1154 [
    i64 1, label %98
    i64 2, label %88
    i64 3, label %201
    i64 5, label %201
    i64 4, label %230
    i64 6, label %279
    i64 16, label %411
    i64 15, label %467
    i64 7, label %626
    i64 8, label %707
    i64 13, label %819
    i64 14, label %869
    i64 9, label %84
    i64 10, label %979
    i64 11, label %991
    i64 12, label %80
  ]

80:                                               ; preds = %73
  %81 = load i64, ptr %10, align 8, !tbaa !4
  %82 = load i64, ptr %11, align 8, !tbaa !4
  %83 = icmp slt i64 %81, %82
  br label %1122

84:                                               ; preds = %73
  %85 = load i64, ptr %10, align 8, !tbaa !4
  %86 = load i64, ptr %11, align 8, !tbaa !4
  %87 = icmp slt i64 %85, %86
  br label %962

88:                                               ; preds = %73
  %89 = getelementptr inbounds i64, ptr %78, i64 1
  %90 = load i64, ptr %89, align 8, !tbaa !4
  %91 = getelementptr inbounds float, ptr %24, i64 %90
  %92 = getelementptr inbounds i64, ptr %78, i64 2
  %93 = load i64, ptr %92, align 8, !tbaa !4
  %94 = load i64, ptr %10, align 8, !tbaa !4
  %95 = load i64, ptr %11, align 8, !tbaa !4
  %96 = icmp sgt i64 %95, %94
  %97 = sub i64 %95, %94
  br label %153

98:                                               ; preds = %73
  %99 = getelementptr inbounds i64, ptr %78, i64 1
  %100 = load i64, ptr %99, align 8, !tbaa !4
  %101 = getelementptr inbounds float, ptr %24, i64 %100
  %102 = load i64, ptr %10, align 8, !tbaa !4
  %103 = load i64, ptr %11, align 8, !tbaa !4
  %104 = icmp sgt i64 %103, %102
  %105 = sub i64 %103, %102
  br label %106

106:                                              ; preds = %98, %150
  %107 = phi i64 [ 0, %98 ], [ %151, %150 ]
  %108 = mul nsw i64 %107, %22
  %109 = getelementptr inbounds float, ptr %4, i64 %108
  %110 = shl nuw nsw i64 %107, 12
  %111 = getelementptr inbounds float, ptr %101, i64 %110
  tail call void @llvm.experimental.noalias.scope.decl(metadata !61)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !64)
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %9) #13, !noalias !66
  br i1 %104, label %112, label %150

112:                                              ; preds = %106, %132
  %113 = phi i64 [ %135, %132 ], [ %105, %106 ]
  %114 = phi i64 [ %133, %132 ], [ %102, %106 ]
  %115 = tail call i64 @llvm.smin.i64(i64 %113, i64 256)
  %116 = tail call i64 @llvm.smax.i64(i64 %115, i64 1)
  %117 = sub nsw i64 %103, %114
  %118 = tail call i64 @llvm.smin.i64(i64 %117, i64 256)
  %119 = getelementptr inbounds float, ptr %109, i64 %114
  %120 = icmp sgt i64 %117, 0
  br i1 %120, label %136, label %132

121:                                              ; preds = %136
  tail call void @llvm.experimental.noalias.scope.decl(metadata !67)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !70)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !72)
  br label %122

122:                                              ; preds = %121, %122
  %123 = phi i64 [ %130, %122 ], [ 0, %121 ]
  %124 = getelementptr inbounds i32, ptr %9, i64 %123
  %125 = load i32, ptr %124, align 4, !tbaa !74, !alias.scope !72, !noalias !76
  %126 = sext i32 %125 to i64
  %127 = getelementptr inbounds float, ptr %111, i64 %126
  %128 = load float, ptr %127, align 4, !tbaa !29, !alias.scope !77, !noalias !78
  %129 = getelementptr inbounds float, ptr %119, i64 %123
  store float %128, ptr %129, align 4, !tbaa !29, !alias.scope !79, !noalias !80
  %130 = add nuw nsw i64 %123, 1
  %131 = icmp eq i64 %130, %118
  br i1 %131, label %132, label %122, !llvm.loop !81

132:                                              ; preds = %122, %112
  %133 = add nsw i64 %114, 256
  %134 = icmp slt i64 %133, %103
  %135 = add i64 %113, -256
  br i1 %134, label %112, label %150, !llvm.loop !84

136:                                              ; preds = %112, %136
  %137 = phi i64 [ %148, %136 ], [ 0, %112 ]
  %138 = getelementptr inbounds float, ptr %119, i64 %137
  %139 = load float, ptr %138, align 4, !tbaa !29, !alias.scope !61, !noalias !64
  %140 = fcmp fast olt float %139, 0.000000e+00
  %141 = select fast i1 %140, float 0.000000e+00, float %139
  %142 = fcmp fast ogt float %141, 1.000000e+00
  %143 = select fast i1 %142, float 1.000000e+00, float %141
  %144 = fmul fast float %143, 4.095000e+03
  %145 = fadd fast float %144, 5.000000e-01
  %146 = fptosi float %145 to i32
  %147 = getelementptr inbounds [256 x i32], ptr %9, i64 0, i64 %137
  store i32 %146, ptr %147, align 4, !tbaa !74, !noalias !66
  %148 = add nuw nsw i64 %137, 1
  %149 = icmp eq i64 %148, %116
  br i1 %149, label %121, label %136, !llvm.loop !85

150:                                              ; preds = %132, %106
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %9) #13, !noalias !66
  %151 = add nuw nsw i64 %107, 1
  %152 = icmp eq i64 %151, 3
  br i1 %152, label %1154, label %106, !llvm.loop !86

153:                                              ; preds = %88, %198
  %154 = phi i64 [ 0, %88 ], [ %199, %198 ]
  %155 = mul nsw i64 %154, %22
  %156 = getelementptr inbounds float, ptr %4, i64 %155
  %157 = mul nsw i64 %93, %154
  %158 = getelementptr inbounds float, ptr %91, i64 %157
  tail call void @llvm.experimental.noalias.scope.decl(metadata !87)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !90)
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %8) #13, !noalias !92
  br i1 %96, label %159, label %198

159:                                              ; preds = %153, %179
  %160 = phi i64 [ %182, %179 ], [ %97, %153 ]
  %161 = phi i64 [ %180, %179 ], [ %94, %153 ]
  %162 = tail call i64 @llvm.smin.i64(i64 %160, i64 256)
  %163 = tail call i64 @llvm.smax.i64(i64 %162, i64 1)
  %164 = sub nsw i64 %95, %161
  %165 = tail call i64 @llvm.smin.i64(i64 %164, i64 256)
  %166 = getelementptr inbounds float, ptr %156, i64 %161
  %167 = icmp sgt i64 %164, 0
  br i1 %167, label %183, label %179

168:                                              ; preds = %183
  tail call void @llvm.experimental.noalias.scope.decl(metadata !93)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !96)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !98)
  br label %169

169:                                              ; preds = %168, %169
  %170 = phi i64 [ %177, %169 ], [ 0, %168 ]
  %171 = getelementptr inbounds i32, ptr %8, i64 %170
  %172 = load i32, ptr %171, align 4, !tbaa !74, !alias.scope !98, !noalias !100
  %173 = sext i32 %172 to i64
  %174 = getelementptr inbounds float, ptr %158, i64 %173
  %175 = load float, ptr %174, align 4, !tbaa !29, !alias.scope !101, !noalias !102
  %176 = getelementptr inbounds float, ptr %166, i64 %170
  store float %175, ptr %176, align 4, !tbaa !29, !alias.scope !103, !noalias !104
  %177 = add nuw nsw i64 %170, 1
  %178 = icmp eq i64 %177, %165
  br i1 %178, label %179, label %169, !llvm.loop !81

179:                                              ; preds = %169, %159
  %180 = add nsw i64 %161, 256
  %181 = icmp slt i64 %180, %95
  %182 = add i64 %160, -256
  br i1 %181, label %159, label %198, !llvm.loop !105

183:                                              ; preds = %159, %183
  %184 = phi i64 [ %196, %183 ], [ 0, %159 ]
  %185 = getelementptr inbounds float, ptr %166, i64 %184
  %186 = load float, ptr %185, align 4, !tbaa !29, !alias.scope !87, !noalias !90
  %187 = fcmp fast olt float %186, 0.000000e+00
  %188 = select fast i1 %187, float 0.000000e+00, float %186
  %189 = fcmp fast ogt float %188, 4.000000e+00
  %190 = select fast i1 %189, float 4.000000e+00, float %188
  %191 = tail call fast float @llvm.sqrt.f32(float %190)
  %192 = fmul fast float %191, 4.095500e+03
  %193 = fadd fast float %192, 5.000000e-01
  %194 = fptosi float %193 to i32
  %195 = getelementptr inbounds [256 x i32], ptr %8, i64 0, i64 %184
  store i32 %194, ptr %195, align 4, !tbaa !74, !noalias !92
  %196 = add nuw nsw i64 %184, 1
  %197 = icmp eq i64 %196, %163
  br i1 %197, label %168, label %183, !llvm.loop !106

198:                                              ; preds = %179, %153
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %8) #13, !noalias !92
  %199 = add nuw nsw i64 %154, 1
  %200 = icmp eq i64 %199, 3
  br i1 %200, label %1154, label %153, !llvm.loop !107

201:                                              ; preds = %73, %73
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %13) #13
  %202 = getelementptr inbounds i64, ptr %78, i64 1
  %203 = load i64, ptr %202, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %13, ptr noundef nonnull %0, i64 noundef %203, i64 noundef %3) #14
  %204 = load ptr, ptr %52, align 8, !tbaa !13
  %205 = load i64, ptr %202, align 8, !tbaa !4
  %206 = shl nsw i64 %205, 3
  %207 = or i64 %206, 3
  %208 = getelementptr inbounds i64, ptr %204, i64 %207
  %209 = load i64, ptr %208, align 8, !tbaa !4
  %210 = icmp eq i64 %209, 3
  %211 = select i1 %210, i64 %22, i64 0
  %212 = load ptr, ptr %13, align 8, !tbaa !108
  %213 = load ptr, ptr %70, align 8, !tbaa !110
  %214 = load float, ptr %71, align 8, !tbaa !111
  %215 = load i64, ptr %10, align 8, !tbaa !4
  %216 = load i64, ptr %11, align 8, !tbaa !4
  br label %218

217:                                              ; preds = %218
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %13) #13
  br label %1154

218:                                              ; preds = %201, %218
  %219 = phi i64 [ 0, %201 ], [ %228, %218 ]
  %220 = load i64, ptr %78, align 8, !tbaa !4
  %221 = icmp eq i64 %220, 3
  %222 = select i1 %221, ptr @multiply, ptr @add
  %223 = mul nsw i64 %219, %22
  %224 = getelementptr inbounds float, ptr %4, i64 %223
  %225 = mul nsw i64 %219, %211
  %226 = getelementptr inbounds float, ptr %212, i64 %225
  %227 = getelementptr inbounds float, ptr %213, i64 %225
  tail call void %222(ptr noundef %224, ptr noundef %226, ptr noundef %227, float noundef %214, i64 noundef %215, i64 noundef %216) #15, !callees !112
  %228 = add nuw nsw i64 %219, 1
  %229 = icmp eq i64 %228, 3
  br i1 %229, label %217, label %218, !llvm.loop !113

230:                                              ; preds = %73
  %231 = getelementptr inbounds i64, ptr %78, i64 1
  %232 = load i64, ptr %231, align 8, !tbaa !4
  %233 = getelementptr inbounds float, ptr %24, i64 %232
  %234 = load i64, ptr %10, align 8, !tbaa !4
  %235 = load i64, ptr %11, align 8, !tbaa !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !114)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !117)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !119)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !121)
  %236 = load float, ptr %233, align 4, !tbaa !29, !alias.scope !121, !noalias !123
  %237 = getelementptr inbounds float, ptr %233, i64 1
  %238 = load float, ptr %237, align 4, !tbaa !29, !alias.scope !121, !noalias !123
  %239 = getelementptr inbounds float, ptr %233, i64 2
  %240 = load float, ptr %239, align 4, !tbaa !29, !alias.scope !121, !noalias !123
  %241 = getelementptr inbounds float, ptr %233, i64 3
  %242 = load float, ptr %241, align 4, !tbaa !29, !alias.scope !121, !noalias !123
  %243 = getelementptr inbounds float, ptr %233, i64 4
  %244 = load float, ptr %243, align 4, !tbaa !29, !alias.scope !121, !noalias !123
  %245 = getelementptr inbounds float, ptr %233, i64 5
  %246 = load float, ptr %245, align 4, !tbaa !29, !alias.scope !121, !noalias !123
  %247 = getelementptr inbounds float, ptr %233, i64 6
  %248 = load float, ptr %247, align 4, !tbaa !29, !alias.scope !121, !noalias !123
  %249 = getelementptr inbounds float, ptr %233, i64 7
  %250 = load float, ptr %249, align 4, !tbaa !29, !alias.scope !121, !noalias !123
  %251 = getelementptr inbounds float, ptr %233, i64 8
  %252 = load float, ptr %251, align 4, !tbaa !29, !alias.scope !121, !noalias !123
  %253 = icmp slt i64 %234, %235
  br i1 %253, label %254, label %1154

254:                                              ; preds = %230, %254
  %255 = phi i64 [ %277, %254 ], [ %234, %230 ]
  %256 = getelementptr inbounds float, ptr %4, i64 %255
  %257 = load float, ptr %256, align 4, !tbaa !29, !alias.scope !114, !noalias !124
  %258 = getelementptr inbounds float, ptr %25, i64 %255
  %259 = load float, ptr %258, align 4, !tbaa !29, !alias.scope !117, !noalias !125
  %260 = getelementptr inbounds float, ptr %27, i64 %255
  %261 = load float, ptr %260, align 4, !tbaa !29, !alias.scope !119, !noalias !126
  %262 = fmul fast float %257, %236
  %263 = fmul fast float %259, %238
  %264 = fadd fast float %263, %262
  %265 = fmul fast float %261, %240
  %266 = fadd fast float %264, %265
  store float %266, ptr %256, align 4, !tbaa !29, !alias.scope !114, !noalias !124
  %267 = fmul fast float %257, %242
  %268 = fmul fast float %259, %244
  %269 = fadd fast float %268, %267
  %270 = fmul fast float %261, %246
  %271 = fadd fast float %269, %270
  store float %271, ptr %258, align 4, !tbaa !29, !alias.scope !117, !noalias !125
  %272 = fmul fast float %257, %248
  %273 = fmul fast float %259, %250
  %274 = fadd fast float %273, %272
  %275 = fmul fast float %261, %252
  %276 = fadd fast float %274, %275
  store float %276, ptr %260, align 4, !tbaa !29, !alias.scope !119, !noalias !126
  %277 = add nsw i64 %255, 1
  %278 = icmp eq i64 %277, %235
  br i1 %278, label %1154, label %254, !llvm.loop !127

279:                                              ; preds = %73
  %280 = getelementptr inbounds i64, ptr %78, i64 1
  %281 = load i64, ptr %280, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %14, ptr noundef nonnull %0, i64 noundef %281, i64 noundef %3) #14
  %282 = load i64, ptr %10, align 8, !tbaa !4
  %283 = load i64, ptr %11, align 8, !tbaa !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !128)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !131)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !133)
  %284 = load ptr, ptr %14, align 8
  %285 = load ptr, ptr %62, align 8
  %286 = load float, ptr %63, align 8
  %287 = icmp slt i64 %282, %283
  br i1 %287, label %288, label %1154

288:                                              ; preds = %279, %288
  %289 = phi i64 [ %409, %288 ], [ %282, %279 ]
  %290 = getelementptr inbounds float, ptr %4, i64 %289
  %291 = load float, ptr %290, align 4, !tbaa !29, !alias.scope !128, !noalias !135
  %292 = getelementptr inbounds float, ptr %25, i64 %289
  %293 = load float, ptr %292, align 4, !tbaa !29, !alias.scope !131, !noalias !136
  %294 = getelementptr inbounds float, ptr %27, i64 %289
  %295 = load float, ptr %294, align 4, !tbaa !29, !alias.scope !133, !noalias !137
  %296 = getelementptr inbounds float, ptr %284, i64 %289
  %297 = load float, ptr %296, align 4, !tbaa !29, !noalias !138
  %298 = getelementptr inbounds float, ptr %285, i64 %289
  %299 = load float, ptr %298, align 4, !tbaa !29, !noalias !138
  %300 = fsub fast float %299, %297
  %301 = fmul fast float %300, %286
  %302 = fadd fast float %301, %297
  %303 = fmul fast float %302, %291
  %304 = add nsw i64 %289, %22
  %305 = getelementptr inbounds float, ptr %284, i64 %304
  %306 = load float, ptr %305, align 4, !tbaa !29, !noalias !138
  %307 = getelementptr inbounds float, ptr %285, i64 %304
  %308 = load float, ptr %307, align 4, !tbaa !29, !noalias !138
  %309 = fsub fast float %308, %306
  %310 = fmul fast float %309, %286
  %311 = fadd fast float %310, %306
  %312 = fmul fast float %311, %293
  %313 = add nsw i64 %289, %26
  %314 = getelementptr inbounds float, ptr %284, i64 %313
  %315 = load float, ptr %314, align 4, !tbaa !29, !noalias !138
  %316 = getelementptr inbounds float, ptr %285, i64 %313
  %317 = load float, ptr %316, align 4, !tbaa !29, !noalias !138
  %318 = fsub fast float %317, %315
  %319 = fmul fast float %318, %286
  %320 = fadd fast float %319, %315
  %321 = fmul fast float %320, %295
  %322 = add nsw i64 %289, %44
  %323 = getelementptr inbounds float, ptr %284, i64 %322
  %324 = load float, ptr %323, align 4, !tbaa !29, !noalias !138
  %325 = getelementptr inbounds float, ptr %285, i64 %322
  %326 = load float, ptr %325, align 4, !tbaa !29, !noalias !138
  %327 = fsub fast float %326, %324
  %328 = fmul fast float %327, %286
  %329 = fadd fast float %324, %303
  %330 = fadd fast float %329, %312
  %331 = fadd fast float %330, %321
  %332 = fadd fast float %331, %328
  store float %332, ptr %290, align 4, !tbaa !29, !alias.scope !128, !noalias !135
  %333 = add nsw i64 %289, %31
  %334 = getelementptr inbounds float, ptr %284, i64 %333
  %335 = load float, ptr %334, align 4, !tbaa !29, !noalias !138
  %336 = getelementptr inbounds float, ptr %285, i64 %333
  %337 = load float, ptr %336, align 4, !tbaa !29, !noalias !138
  %338 = fsub fast float %337, %335
  %339 = fmul fast float %338, %286
  %340 = fadd fast float %339, %335
  %341 = fmul fast float %340, %291
  %342 = add nsw i64 %289, %45
  %343 = getelementptr inbounds float, ptr %284, i64 %342
  %344 = load float, ptr %343, align 4, !tbaa !29, !noalias !138
  %345 = getelementptr inbounds float, ptr %285, i64 %342
  %346 = load float, ptr %345, align 4, !tbaa !29, !noalias !138
  %347 = fsub fast float %346, %344
  %348 = fmul fast float %347, %286
  %349 = fadd fast float %348, %344
  %350 = fmul fast float %349, %293
  %351 = add nsw i64 %289, %64
  %352 = getelementptr inbounds float, ptr %284, i64 %351
  %353 = load float, ptr %352, align 4, !tbaa !29, !noalias !138
  %354 = getelementptr inbounds float, ptr %285, i64 %351
  %355 = load float, ptr %354, align 4, !tbaa !29, !noalias !138
  %356 = fsub fast float %355, %353
  %357 = fmul fast float %356, %286
  %358 = fadd fast float %357, %353
  %359 = fmul fast float %358, %295
  %360 = add nsw i64 %289, %65
  %361 = getelementptr inbounds float, ptr %284, i64 %360
  %362 = load float, ptr %361, align 4, !tbaa !29, !noalias !138
  %363 = getelementptr inbounds float, ptr %285, i64 %360
  %364 = load float, ptr %363, align 4, !tbaa !29, !noalias !138
  %365 = fsub fast float %364, %362
  %366 = fmul fast float %365, %286
  %367 = fadd fast float %362, %341
  %368 = fadd fast float %367, %350
  %369 = fadd fast float %368, %359
  %370 = fadd fast float %369, %366
  store float %370, ptr %292, align 4, !tbaa !29, !alias.scope !131, !noalias !136
  %371 = add nsw i64 %289, %66
  %372 = getelementptr inbounds float, ptr %284, i64 %371
  %373 = load float, ptr %372, align 4, !tbaa !29, !noalias !138
  %374 = getelementptr inbounds float, ptr %285, i64 %371
  %375 = load float, ptr %374, align 4, !tbaa !29, !noalias !138
  %376 = fsub fast float %375, %373
  %377 = fmul fast float %376, %286
  %378 = fadd fast float %377, %373
  %379 = fmul fast float %378, %291
  %380 = add nsw i64 %289, %67
  %381 = getelementptr inbounds float, ptr %284, i64 %380
  %382 = load float, ptr %381, align 4, !tbaa !29, !noalias !138
  %383 = getelementptr inbounds float, ptr %285, i64 %380
  %384 = load float, ptr %383, align 4, !tbaa !29, !noalias !138
  %385 = fsub fast float %384, %382
  %386 = fmul fast float %385, %286
  %387 = fadd fast float %386, %382
  %388 = fmul fast float %387, %293
  %389 = add nsw i64 %289, %68
  %390 = getelementptr inbounds float, ptr %284, i64 %389
  %391 = load float, ptr %390, align 4, !tbaa !29, !noalias !138
  %392 = getelementptr inbounds float, ptr %285, i64 %389
  %393 = load float, ptr %392, align 4, !tbaa !29, !noalias !138
  %394 = fsub fast float %393, %391
  %395 = fmul fast float %394, %286
  %396 = fadd fast float %395, %391
  %397 = fmul fast float %396, %295
  %398 = add nsw i64 %289, %69
  %399 = getelementptr inbounds float, ptr %284, i64 %398
  %400 = load float, ptr %399, align 4, !tbaa !29, !noalias !138
  %401 = getelementptr inbounds float, ptr %285, i64 %398
  %402 = load float, ptr %401, align 4, !tbaa !29, !noalias !138
  %403 = fsub fast float %402, %400
  %404 = fmul fast float %403, %286
  %405 = fadd fast float %400, %379
  %406 = fadd fast float %405, %388
  %407 = fadd fast float %406, %397
  %408 = fadd fast float %407, %404
  store float %408, ptr %294, align 4, !tbaa !29, !alias.scope !133, !noalias !137
  %409 = add nsw i64 %289, 1
  %410 = icmp eq i64 %409, %283
  br i1 %410, label %1154, label %288, !llvm.loop !139

411:                                              ; preds = %73
  %412 = getelementptr inbounds i64, ptr %78, i64 1
  %413 = load i64, ptr %412, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %15, ptr noundef nonnull %0, i64 noundef %413, i64 noundef %3) #14
  %414 = load i64, ptr %10, align 8, !tbaa !4
  %415 = load i64, ptr %11, align 8, !tbaa !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !140)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !143)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !145)
  %416 = load ptr, ptr %15, align 8
  %417 = load ptr, ptr %60, align 8
  %418 = load float, ptr %61, align 8
  %419 = icmp slt i64 %414, %415
  br i1 %419, label %420, label %1154

420:                                              ; preds = %411, %420
  %421 = phi i64 [ %465, %420 ], [ %414, %411 ]
  %422 = getelementptr inbounds float, ptr %4, i64 %421
  %423 = load float, ptr %422, align 4, !tbaa !29, !alias.scope !140, !noalias !147
  %424 = getelementptr inbounds float, ptr %25, i64 %421
  %425 = load float, ptr %424, align 4, !tbaa !29, !alias.scope !143, !noalias !148
  %426 = getelementptr inbounds float, ptr %27, i64 %421
  %427 = load float, ptr %426, align 4, !tbaa !29, !alias.scope !145, !noalias !149
  %428 = add nsw i64 %421, %26
  %429 = getelementptr inbounds float, ptr %416, i64 %428
  %430 = load float, ptr %429, align 4, !tbaa !29, !noalias !150
  %431 = getelementptr inbounds float, ptr %417, i64 %428
  %432 = load float, ptr %431, align 4, !tbaa !29, !noalias !150
  %433 = fsub fast float %432, %430
  %434 = fmul fast float %433, %418
  %435 = fadd fast float %434, %430
  %436 = fmul fast float %423, 0x3FCB367A00000000
  %437 = fmul fast float %425, 0x3FE6E2EB20000000
  %438 = fadd fast float %437, %436
  %439 = fmul fast float %427, 0x3FB27BB300000000
  %440 = fadd fast float %438, %439
  %441 = getelementptr inbounds float, ptr %416, i64 %421
  %442 = load float, ptr %441, align 4, !tbaa !29, !noalias !150
  %443 = getelementptr inbounds float, ptr %417, i64 %421
  %444 = load float, ptr %443, align 4, !tbaa !29, !noalias !150
  %445 = fsub fast float %444, %442
  %446 = fmul fast float %445, %418
  %447 = fsub fast float %442, %435
  %448 = fadd fast float %447, %446
  %449 = fmul fast float %448, %440
  %450 = add nsw i64 %421, %22
  %451 = getelementptr inbounds float, ptr %416, i64 %450
  %452 = load float, ptr %451, align 4, !tbaa !29, !noalias !150
  %453 = getelementptr inbounds float, ptr %417, i64 %450
  %454 = load float, ptr %453, align 4, !tbaa !29, !noalias !150
  %455 = fsub fast float %454, %452
  %456 = fmul fast float %455, %418
  %457 = fadd fast float %456, %452
  %458 = fadd fast float %457, %449
  %459 = fmul fast float %435, %423
  %460 = fadd fast float %458, %459
  store float %460, ptr %422, align 4, !tbaa !29, !alias.scope !140, !noalias !147
  %461 = fmul fast float %435, %425
  %462 = fadd fast float %458, %461
  store float %462, ptr %424, align 4, !tbaa !29, !alias.scope !143, !noalias !148
  %463 = fmul fast float %435, %427
  %464 = fadd fast float %458, %463
  store float %464, ptr %426, align 4, !tbaa !29, !alias.scope !145, !noalias !149
  %465 = add nsw i64 %421, 1
  %466 = icmp eq i64 %465, %415
  br i1 %466, label %1154, label %420, !llvm.loop !151

467:                                              ; preds = %73
  %468 = load ptr, ptr %52, align 8, !tbaa !13
  %469 = getelementptr inbounds i64, ptr %78, i64 1
  %470 = load i64, ptr %469, align 8, !tbaa !4
  %471 = shl nsw i64 %470, 3
  %472 = getelementptr inbounds i64, ptr %468, i64 %471
  %473 = getelementptr inbounds i64, ptr %472, i64 1
  %474 = load i64, ptr %473, align 8, !tbaa !4
  %475 = getelementptr inbounds i64, ptr %472, i64 2
  %476 = load i64, ptr %475, align 8, !tbaa !4
  %477 = getelementptr inbounds i64, ptr %472, i64 3
  %478 = load i64, ptr %477, align 8, !tbaa !4
  %479 = mul i64 %478, %476
  %480 = load ptr, ptr %23, align 8, !tbaa !15
  %481 = load i64, ptr %472, align 8, !tbaa !4
  %482 = getelementptr inbounds float, ptr %480, i64 %481
  %483 = load ptr, ptr %53, align 8, !tbaa !18
  %484 = getelementptr inbounds i64, ptr %472, i64 5
  %485 = load i64, ptr %484, align 8, !tbaa !4
  %486 = getelementptr inbounds float, ptr %483, i64 %485
  %487 = load i64, ptr %0, align 8, !tbaa !8
  %488 = sitofp i64 %474 to double
  %489 = sitofp i64 %487 to double
  %490 = fmul fast double %55, %488
  %491 = fdiv fast double %490, %489
  %492 = fadd fast double %491, -5.000000e-01
  %493 = fcmp fast olt double %492, 0.000000e+00
  br i1 %493, label %499, label %494

494:                                              ; preds = %467
  %495 = add nsw i64 %474, -1
  %496 = sitofp i64 %495 to double
  %497 = fcmp fast ogt double %492, %496
  %498 = select fast i1 %497, double %496, double %492
  br label %499

499:                                              ; preds = %494, %467
  %500 = phi fast double [ %498, %494 ], [ 0.000000e+00, %467 ]
  %501 = fptosi double %500 to i64
  %502 = tail call i64 @llvm.smax.i64(i64 %474, i64 2)
  %503 = add nsw i64 %502, -2
  %504 = tail call i64 @llvm.smin.i64(i64 %503, i64 %501)
  %505 = sitofp i64 %504 to double
  %506 = fsub fast double %500, %505
  %507 = fptrunc double %506 to float
  %508 = mul nsw i64 %504, %479
  %509 = getelementptr inbounds float, ptr %482, i64 %508
  %510 = add nsw i64 %504, 1
  %511 = icmp slt i64 %510, %474
  %512 = select i1 %511, i64 %479, i64 0
  %513 = getelementptr inbounds float, ptr %509, i64 %512
  %514 = icmp sgt i64 %479, 0
  br i1 %514, label %515, label %527

515:                                              ; preds = %499, %515
  %516 = phi i64 [ %525, %515 ], [ 0, %499 ]
  %517 = getelementptr inbounds float, ptr %509, i64 %516
  %518 = load float, ptr %517, align 4, !tbaa !29
  %519 = getelementptr inbounds float, ptr %513, i64 %516
  %520 = load float, ptr %519, align 4, !tbaa !29
  %521 = fsub fast float %520, %518
  %522 = fmul fast float %521, %507
  %523 = fadd fast float %522, %518
  %524 = getelementptr inbounds float, ptr %486, i64 %516
  store float %523, ptr %524, align 4, !tbaa !29
  %525 = add nuw nsw i64 %516, 1
  %526 = icmp eq i64 %525, %479
  br i1 %526, label %527, label %515, !llvm.loop !152

527:                                              ; preds = %515, %499
  %528 = getelementptr inbounds i64, ptr %78, i64 2
  %529 = load i64, ptr %528, align 8, !tbaa !4
  %530 = load ptr, ptr %56, align 8, !tbaa !16
  %531 = getelementptr inbounds i64, ptr %472, i64 4
  %532 = load i64, ptr %531, align 8, !tbaa !4
  %533 = getelementptr inbounds i32, ptr %530, i64 %532
  %534 = load ptr, ptr %57, align 8, !tbaa !17
  %535 = getelementptr inbounds float, ptr %534, i64 %532
  %536 = load i64, ptr %10, align 8, !tbaa !4
  %537 = load i64, ptr %11, align 8, !tbaa !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !153)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !156)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !158)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !160)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !162)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !164)
  %538 = icmp sgt i64 %476, 1
  %539 = mul nsw i64 %529, 12
  %540 = select i1 %538, i64 %539, i64 0
  %541 = add nsw i64 %529, -1
  %542 = sitofp i64 %541 to float
  %543 = icmp slt i64 %536, %537
  br i1 %543, label %544, label %1154

544:                                              ; preds = %527
  %545 = sitofp i64 %529 to float
  %546 = trunc i64 %529 to i32
  %547 = add nsw i32 %546, -2
  br label %548

548:                                              ; preds = %589, %544
  %549 = phi i64 [ %536, %544 ], [ %593, %589 ]
  %550 = getelementptr inbounds float, ptr %4, i64 %549
  %551 = load float, ptr %550, align 4, !tbaa !29, !alias.scope !153, !noalias !166
  %552 = getelementptr inbounds float, ptr %25, i64 %549
  %553 = load float, ptr %552, align 4, !tbaa !29, !alias.scope !156, !noalias !167
  %554 = getelementptr inbounds float, ptr %27, i64 %549
  %555 = load float, ptr %554, align 4, !tbaa !29, !alias.scope !158, !noalias !168
  %556 = fmul fast float %551, 0x3FCB367A00000000
  %557 = fmul fast float %553, 0x3FE6E2EB20000000
  %558 = fadd fast float %557, %556
  %559 = fmul fast float %555, 0x3FB27BB300000000
  %560 = fadd fast float %558, %559
  %561 = fmul fast float %560, %545
  %562 = fadd fast float %561, -5.000000e-01
  %563 = fcmp fast olt float %562, 0.000000e+00
  %564 = select fast i1 %563, float 0.000000e+00, float %562
  %565 = fcmp fast ogt float %564, %542
  %566 = select fast i1 %565, float %542, float %564
  %567 = fptosi float %566 to i32
  %568 = tail call i32 @llvm.smin.i32(i32 %547, i32 %567)
  %569 = sitofp i32 %568 to float
  %570 = fsub fast float %566, %569
  %571 = getelementptr inbounds float, ptr %535, i64 %549
  %572 = load float, ptr %571, align 4, !tbaa !29, !alias.scope !164, !noalias !169
  %573 = getelementptr inbounds i32, ptr %533, i64 %549
  %574 = load i32, ptr %573, align 4, !tbaa !74, !alias.scope !162, !noalias !170
  %575 = sext i32 %574 to i64
  %576 = mul nsw i64 %529, %575
  %577 = sext i32 %568 to i64
  %578 = add nsw i64 %576, %577
  %579 = mul nsw i64 %578, 12
  %580 = getelementptr inbounds float, ptr %486, i64 %579
  %581 = getelementptr inbounds float, ptr %580, i64 %540
  %582 = insertelement <4 x float> <float poison, float poison, float poison, float 1.000000e+00>, float %551, i64 0
  %583 = insertelement <4 x float> %582, float %553, i64 1
  %584 = insertelement <4 x float> %583, float %555, i64 2
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %7) #13, !noalias !171
  %585 = insertelement <4 x float> poison, float %572, i64 0
  %586 = shufflevector <4 x float> %585, <4 x float> poison, <4 x i32> zeroinitializer
  %587 = insertelement <4 x float> poison, float %570, i64 0
  %588 = shufflevector <4 x float> %587, <4 x float> poison, <4 x i32> zeroinitializer
  br label %595

589:                                              ; preds = %595
  %590 = load float, ptr %7, align 4, !tbaa !29, !noalias !171
  store float %590, ptr %550, align 4, !tbaa !29, !alias.scope !153, !noalias !166
  %591 = load float, ptr %58, align 4, !tbaa !29, !noalias !171
  store float %591, ptr %552, align 4, !tbaa !29, !alias.scope !156, !noalias !167
  %592 = load float, ptr %59, align 4, !tbaa !29, !noalias !171
  store float %592, ptr %554, align 4, !tbaa !29, !alias.scope !158, !noalias !168
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %7) #13, !noalias !171
  %593 = add nsw i64 %549, 1
  %594 = icmp eq i64 %593, %537
  br i1 %594, label %1154, label %548, !llvm.loop !172

595:                                              ; preds = %595, %548
  %596 = phi i64 [ 0, %548 ], [ %624, %595 ]
  %597 = shl nuw nsw i64 %596, 2
  %598 = getelementptr inbounds float, ptr %580, i64 %597
  %599 = load <4 x float>, ptr %598, align 4, !alias.scope !160, !noalias !173
  %600 = getelementptr inbounds float, ptr %598, i64 12
  %601 = load <4 x float>, ptr %600, align 4, !alias.scope !160, !noalias !173
  %602 = getelementptr inbounds float, ptr %581, i64 %597
  %603 = load <4 x float>, ptr %602, align 4, !alias.scope !160, !noalias !173
  %604 = fsub fast <4 x float> %603, %599
  %605 = fmul fast <4 x float> %604, %586
  %606 = fadd fast <4 x float> %605, %599
  %607 = getelementptr inbounds float, ptr %602, i64 12
  %608 = load <4 x float>, ptr %607, align 4, !alias.scope !160, !noalias !173
  %609 = fsub fast <4 x float> %608, %601
  %610 = fmul fast <4 x float> %609, %586
  %611 = fadd fast <4 x float> %610, %601
  %612 = fsub fast <4 x float> %611, %606
  %613 = fmul fast <4 x float> %612, %588
  %614 = fadd fast <4 x float> %613, %606
  %615 = fmul fast <4 x float> %614, %584
  %616 = shufflevector <4 x float> %615, <4 x float> poison, <4 x i32> <i32 1, i32 undef, i32 undef, i32 undef>
  %617 = fadd fast <4 x float> %615, %616
  %618 = shufflevector <4 x float> %615, <4 x float> poison, <4 x i32> <i32 3, i32 undef, i32 undef, i32 undef>
  %619 = fadd fast <4 x float> %617, %618
  %620 = shufflevector <4 x float> %615, <4 x float> poison, <4 x i32> <i32 2, i32 undef, i32 undef, i32 undef>
  %621 = fadd fast <4 x float> %619, %620
  %622 = extractelement <4 x float> %621, i64 0
  %623 = getelementptr inbounds [3 x float], ptr %7, i64 0, i64 %596
  store float %622, ptr %623, align 4, !tbaa !29, !noalias !171
  %624 = add nuw nsw i64 %596, 1
  %625 = icmp eq i64 %624, 3
  br i1 %625, label %589, label %595, !llvm.loop !174

626:                                              ; preds = %73
  %627 = getelementptr inbounds i64, ptr %78, i64 2
  %628 = load i64, ptr %627, align 8, !tbaa !4
  %629 = icmp sgt i64 %628, -1
  br i1 %629, label %630, label %675

630:                                              ; preds = %626
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %16) #13
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %16, ptr noundef nonnull %0, i64 noundef %628, i64 noundef %3) #14
  %631 = getelementptr inbounds i64, ptr %78, i64 1
  %632 = load i64, ptr %631, align 8, !tbaa !4
  %633 = getelementptr inbounds float, ptr %24, i64 %632
  %634 = load float, ptr %633, align 4, !tbaa !29
  %635 = load i64, ptr %10, align 8, !tbaa !4
  %636 = load i64, ptr %11, align 8, !tbaa !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !175)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !178)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !180)
  %637 = icmp slt i64 %635, %636
  br i1 %637, label %638, label %674

638:                                              ; preds = %630
  %639 = load ptr, ptr %16, align 8, !tbaa !108, !noalias !182
  %640 = load ptr, ptr %50, align 8, !tbaa !110, !noalias !182
  %641 = load float, ptr %51, align 8, !tbaa !111, !noalias !182
  br label %642

642:                                              ; preds = %642, %638
  %643 = phi i64 [ %635, %638 ], [ %672, %642 ]
  %644 = getelementptr inbounds float, ptr %639, i64 %643
  %645 = load float, ptr %644, align 4, !tbaa !29, !noalias !182
  %646 = getelementptr inbounds float, ptr %640, i64 %643
  %647 = load float, ptr %646, align 4, !tbaa !29, !noalias !182
  %648 = fsub fast float %647, %645
  %649 = fmul fast float %648, %641
  %650 = fadd fast float %649, %645
  %651 = fmul fast float %650, %634
  %652 = getelementptr inbounds float, ptr %4, i64 %643
  %653 = load float, ptr %652, align 4, !tbaa !29, !alias.scope !175, !noalias !183
  %654 = fmul fast float %653, 0x3FCB367A00000000
  %655 = getelementptr inbounds float, ptr %25, i64 %643
  %656 = load float, ptr %655, align 4, !tbaa !29, !alias.scope !178, !noalias !184
  %657 = fmul fast float %656, 0x3FE6E2EB20000000
  %658 = fadd fast float %657, %654
  %659 = getelementptr inbounds float, ptr %27, i64 %643
  %660 = load float, ptr %659, align 4, !tbaa !29, !alias.scope !180, !noalias !185
  %661 = fmul fast float %660, 0x3FB27BB300000000
  %662 = fadd fast float %658, %661
  %663 = fsub fast float %653, %662
  %664 = fmul fast float %663, %651
  %665 = fadd fast float %664, %662
  store float %665, ptr %652, align 4, !tbaa !29, !alias.scope !175, !noalias !183
  %666 = fsub fast float %656, %662
  %667 = fmul fast float %666, %651
  %668 = fadd fast float %667, %662
  store float %668, ptr %655, align 4, !tbaa !29, !alias.scope !178, !noalias !184
  %669 = fsub fast float %660, %662
  %670 = fmul fast float %669, %651
  %671 = fadd fast float %670, %662
  store float %671, ptr %659, align 4, !tbaa !29, !alias.scope !180, !noalias !185
  %672 = add nsw i64 %643, 1
  %673 = icmp eq i64 %672, %636
  br i1 %673, label %674, label %642, !llvm.loop !186

674:                                              ; preds = %642, %630
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %16) #13
  br label %1154

675:                                              ; preds = %626
  %676 = getelementptr inbounds i64, ptr %78, i64 1
  %677 = load i64, ptr %676, align 8, !tbaa !4
  %678 = getelementptr inbounds float, ptr %24, i64 %677
  %679 = load float, ptr %678, align 4, !tbaa !29
  %680 = load i64, ptr %10, align 8, !tbaa !4
  %681 = load i64, ptr %11, align 8, !tbaa !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !187)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !190)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !192)
  %682 = icmp slt i64 %680, %681
  br i1 %682, label %683, label %1154

683:                                              ; preds = %675, %683
  %684 = phi i64 [ %705, %683 ], [ %680, %675 ]
  %685 = getelementptr inbounds float, ptr %4, i64 %684
  %686 = load float, ptr %685, align 4, !tbaa !29, !alias.scope !187, !noalias !194
  %687 = fmul fast float %686, 0x3FCB367A00000000
  %688 = getelementptr inbounds float, ptr %25, i64 %684
  %689 = load float, ptr %688, align 4, !tbaa !29, !alias.scope !190, !noalias !195
  %690 = fmul fast float %689, 0x3FE6E2EB20000000
  %691 = fadd fast float %690, %687
  %692 = getelementptr inbounds float, ptr %27, i64 %684
  %693 = load float, ptr %692, align 4, !tbaa !29, !alias.scope !192, !noalias !196
  %694 = fmul fast float %693, 0x3FB27BB300000000
  %695 = fadd fast float %691, %694
  %696 = fsub fast float %686, %695
  %697 = fmul fast float %696, %679
  %698 = fadd fast float %697, %695
  store float %698, ptr %685, align 4, !tbaa !29, !alias.scope !187, !noalias !194
  %699 = fsub fast float %689, %695
  %700 = fmul fast float %699, %679
  %701 = fadd fast float %700, %695
  store float %701, ptr %688, align 4, !tbaa !29, !alias.scope !190, !noalias !195
  %702 = fsub fast float %693, %695
  %703 = fmul fast float %702, %679
  %704 = fadd fast float %703, %695
  store float %704, ptr %692, align 4, !tbaa !29, !alias.scope !192, !noalias !196
  %705 = add nsw i64 %684, 1
  %706 = icmp eq i64 %705, %681
  br i1 %706, label %1154, label %683, !llvm.loop !186

707:                                              ; preds = %73
  %708 = getelementptr inbounds i64, ptr %78, i64 1
  %709 = load i64, ptr %708, align 8, !tbaa !4
  %710 = getelementptr inbounds float, ptr %24, i64 %709
  %711 = getelementptr inbounds i64, ptr %78, i64 2
  %712 = load i64, ptr %711, align 8, !tbaa !4
  %713 = load i64, ptr %10, align 8, !tbaa !4
  %714 = load i64, ptr %11, align 8, !tbaa !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !197)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !200)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !202)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !204)
  %715 = trunc i64 %712 to i32
  %716 = mul nsw i32 %715, 3
  %717 = mul nsw i32 %716, %715
  %718 = add nsw i32 %715, -1
  %719 = sitofp i32 %718 to float
  %720 = icmp slt i64 %713, %714
  br i1 %720, label %721, label %1154

721:                                              ; preds = %707
  %722 = add nsw i32 %715, -2
  %723 = sext i32 %717 to i64
  %724 = sext i32 %716 to i64
  %725 = add nsw i32 %716, 3
  %726 = sext i32 %725 to i64
  br label %727

727:                                              ; preds = %771, %721
  %728 = phi i64 [ %713, %721 ], [ %775, %771 ]
  %729 = getelementptr inbounds float, ptr %4, i64 %728
  %730 = load float, ptr %729, align 4, !tbaa !29, !alias.scope !197, !noalias !206
  %731 = fcmp fast olt float %730, 0.000000e+00
  %732 = select fast i1 %731, float 0.000000e+00, float %730
  %733 = fcmp fast ogt float %732, 1.000000e+00
  %734 = select fast i1 %733, float 1.000000e+00, float %732
  %735 = fmul fast float %734, %719
  %736 = getelementptr inbounds float, ptr %25, i64 %728
  %737 = load float, ptr %736, align 4, !tbaa !29, !alias.scope !200, !noalias !207
  %738 = fcmp fast olt float %737, 0.000000e+00
  %739 = select fast i1 %738, float 0.000000e+00, float %737
  %740 = fcmp fast ogt float %739, 1.000000e+00
  %741 = select fast i1 %740, float 1.000000e+00, float %739
  %742 = fmul fast float %741, %719
  %743 = getelementptr inbounds float, ptr %27, i64 %728
  %744 = load float, ptr %743, align 4, !tbaa !29, !alias.scope !202, !noalias !208
  %745 = fcmp fast olt float %744, 0.000000e+00
  %746 = select fast i1 %745, float 0.000000e+00, float %744
  %747 = fcmp fast ogt float %746, 1.000000e+00
  %748 = select fast i1 %747, float 1.000000e+00, float %746
  %749 = fmul fast float %748, %719
  %750 = fptosi float %735 to i32
  %751 = fptosi float %742 to i32
  %752 = fptosi float %749 to i32
  %753 = tail call i32 @llvm.smin.i32(i32 %722, i32 %750)
  %754 = tail call i32 @llvm.smin.i32(i32 %722, i32 %751)
  %755 = tail call i32 @llvm.smin.i32(i32 %722, i32 %752)
  %756 = sitofp i32 %753 to float
  %757 = fsub fast float %735, %756
  %758 = sitofp i32 %754 to float
  %759 = fsub fast float %742, %758
  %760 = sitofp i32 %755 to float
  %761 = fsub fast float %749, %760
  call void @llvm.lifetime.start.p0(i64 12, ptr nonnull %6) #13, !noalias !209
  %762 = mul nsw i32 %753, %717
  %763 = sext i32 %762 to i64
  %764 = getelementptr inbounds float, ptr %710, i64 %763
  %765 = mul nsw i32 %754, %716
  %766 = sext i32 %765 to i64
  %767 = getelementptr inbounds float, ptr %764, i64 %766
  %768 = mul nsw i32 %755, 3
  %769 = sext i32 %768 to i64
  %770 = getelementptr inbounds float, ptr %767, i64 %769
  br label %777

771:                                              ; preds = %777
  %772 = load float, ptr %6, align 4, !tbaa !29, !noalias !209
  store float %772, ptr %729, align 4, !tbaa !29, !alias.scope !197, !noalias !206
  %773 = load float, ptr %48, align 4, !tbaa !29, !noalias !209
  store float %773, ptr %736, align 4, !tbaa !29, !alias.scope !200, !noalias !207
  %774 = load float, ptr %49, align 4, !tbaa !29, !noalias !209
  store float %774, ptr %743, align 4, !tbaa !29, !alias.scope !202, !noalias !208
  call void @llvm.lifetime.end.p0(i64 12, ptr nonnull %6) #13, !noalias !209
  %775 = add nsw i64 %728, 1
  %776 = icmp eq i64 %775, %714
  br i1 %776, label %1154, label %727, !llvm.loop !210

777:                                              ; preds = %777, %727
  %778 = phi i64 [ 0, %727 ], [ %817, %777 ]
  %779 = getelementptr inbounds float, ptr %770, i64 %778
  %780 = getelementptr inbounds float, ptr %779, i64 %723
  %781 = load float, ptr %779, align 4, !tbaa !29, !alias.scope !204, !noalias !211
  %782 = getelementptr inbounds float, ptr %779, i64 3
  %783 = load float, ptr %782, align 4, !tbaa !29, !alias.scope !204, !noalias !211
  %784 = fsub fast float %783, %781
  %785 = fmul fast float %784, %761
  %786 = fadd fast float %785, %781
  %787 = getelementptr inbounds float, ptr %779, i64 %724
  %788 = load float, ptr %787, align 4, !tbaa !29, !alias.scope !204, !noalias !211
  %789 = getelementptr inbounds float, ptr %779, i64 %726
  %790 = load float, ptr %789, align 4, !tbaa !29, !alias.scope !204, !noalias !211
  %791 = fsub fast float %790, %788
  %792 = fmul fast float %791, %761
  %793 = load float, ptr %780, align 4, !tbaa !29, !alias.scope !204, !noalias !211
  %794 = getelementptr inbounds float, ptr %780, i64 3
  %795 = load float, ptr %794, align 4, !tbaa !29, !alias.scope !204, !noalias !211
  %796 = fsub fast float %795, %793
  %797 = fmul fast float %796, %761
  %798 = fadd fast float %797, %793
  %799 = getelementptr inbounds float, ptr %780, i64 %724
  %800 = load float, ptr %799, align 4, !tbaa !29, !alias.scope !204, !noalias !211
  %801 = getelementptr inbounds float, ptr %780, i64 %726
  %802 = load float, ptr %801, align 4, !tbaa !29, !alias.scope !204, !noalias !211
  %803 = fsub fast float %802, %800
  %804 = fmul fast float %803, %761
  %805 = fsub fast float %788, %786
  %806 = fadd fast float %805, %792
  %807 = fmul fast float %806, %759
  %808 = fadd fast float %807, %786
  %809 = fsub fast float %800, %798
  %810 = fadd fast float %809, %804
  %811 = fmul fast float %810, %759
  %812 = fsub fast float %798, %808
  %813 = fadd fast float %812, %811
  %814 = fmul fast float %813, %757
  %815 = fadd fast float %814, %808
  %816 = getelementptr inbounds [3 x float], ptr %6, i64 0, i64 %778
  store float %815, ptr %816, align 4, !tbaa !29, !noalias !209
  %817 = add nuw nsw i64 %778, 1
  %818 = icmp eq i64 %817, 3
  br i1 %818, label %771, label %777, !llvm.loop !212

819:                                              ; preds = %73
  %820 = getelementptr inbounds i64, ptr %78, i64 1
  %821 = load i64, ptr %820, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %17, ptr noundef nonnull %0, i64 noundef %821, i64 noundef %3) #14
  %822 = getelementptr inbounds i64, ptr %78, i64 2
  %823 = load i64, ptr %822, align 8, !tbaa !4
  %824 = getelementptr inbounds float, ptr %24, i64 %823
  %825 = load float, ptr %824, align 4, !tbaa !29
  %826 = load i64, ptr %10, align 8, !tbaa !4
  %827 = load i64, ptr %11, align 8, !tbaa !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !213)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !216)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !218)
  %828 = load ptr, ptr %17, align 8
  %829 = load ptr, ptr %46, align 8
  %830 = load float, ptr %47, align 8
  %831 = icmp slt i64 %826, %827
  br i1 %831, label %832, label %1154

832:                                              ; preds = %819, %832
  %833 = phi i64 [ %867, %832 ], [ %826, %819 ]
  %834 = getelementptr inbounds float, ptr %4, i64 %833
  %835 = load float, ptr %834, align 4, !tbaa !29, !alias.scope !213, !noalias !220
  %836 = fmul fast float %835, 0x3FCB367A00000000
  %837 = getelementptr inbounds float, ptr %25, i64 %833
  %838 = load float, ptr %837, align 4, !tbaa !29, !alias.scope !216, !noalias !221
  %839 = fmul fast float %838, 0x3FE6E2EB20000000
  %840 = fadd fast float %839, %836
  %841 = getelementptr inbounds float, ptr %27, i64 %833
  %842 = load float, ptr %841, align 4, !tbaa !29, !alias.scope !218, !noalias !222
  %843 = fmul fast float %842, 0x3FB27BB300000000
  %844 = fadd fast float %840, %843
  %845 = getelementptr inbounds float, ptr %828, i64 %833
  %846 = load float, ptr %845, align 4, !tbaa !29, !noalias !223
  %847 = getelementptr inbounds float, ptr %829, i64 %833
  %848 = load float, ptr %847, align 4, !tbaa !29, !noalias !223
  %849 = fsub fast float %848, %846
  %850 = fmul fast float %849, %830
  %851 = fadd fast float %850, %846
  %852 = add nsw i64 %833, %22
  %853 = getelementptr inbounds float, ptr %828, i64 %852
  %854 = load float, ptr %853, align 4, !tbaa !29, !noalias !223
  %855 = getelementptr inbounds float, ptr %829, i64 %852
  %856 = load float, ptr %855, align 4, !tbaa !29, !noalias !223
  %857 = fsub fast float %856, %854
  %858 = fmul fast float %857, %830
  %859 = fmul fast float %851, %844
  %860 = fsub fast float %854, %844
  %861 = fadd fast float %860, %859
  %862 = fadd fast float %861, %858
  %863 = fmul fast float %862, %825
  %864 = fadd fast float %863, %835
  store float %864, ptr %834, align 4, !tbaa !29, !alias.scope !213, !noalias !220
  %865 = fadd fast float %863, %838
  store float %865, ptr %837, align 4, !tbaa !29, !alias.scope !216, !noalias !221
  %866 = fadd fast float %863, %842
  store float %866, ptr %841, align 4, !tbaa !29, !alias.scope !218, !noalias !222
  %867 = add nsw i64 %833, 1
  %868 = icmp eq i64 %867, %827
  br i1 %868, label %1154, label %832, !llvm.loop !224

869:                                              ; preds = %73
  %870 = getelementptr inbounds i64, ptr %78, i64 1
  %871 = load i64, ptr %870, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %18, ptr noundef nonnull %0, i64 noundef %871, i64 noundef %3) #14
  %872 = getelementptr inbounds i64, ptr %78, i64 2
  %873 = load i64, ptr %872, align 8, !tbaa !4
  %874 = getelementptr inbounds float, ptr %24, i64 %873
  %875 = load float, ptr %874, align 4, !tbaa !29
  %876 = load i64, ptr %10, align 8, !tbaa !4
  %877 = load i64, ptr %11, align 8, !tbaa !4
  tail call void @llvm.experimental.noalias.scope.decl(metadata !225)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !228)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !230)
  %878 = load ptr, ptr %18, align 8
  %879 = load ptr, ptr %42, align 8
  %880 = load float, ptr %43, align 8
  %881 = icmp slt i64 %876, %877
  br i1 %881, label %882, label %1154

882:                                              ; preds = %869, %882
  %883 = phi i64 [ %960, %882 ], [ %876, %869 ]
  %884 = getelementptr inbounds float, ptr %4, i64 %883
  %885 = load float, ptr %884, align 4, !tbaa !29, !alias.scope !225, !noalias !232
  %886 = fmul fast float %885, 0x3FCB367A00000000
  %887 = getelementptr inbounds float, ptr %25, i64 %883
  %888 = load float, ptr %887, align 4, !tbaa !29, !alias.scope !228, !noalias !233
  %889 = fmul fast float %888, 0x3FE6E2EB20000000
  %890 = fadd fast float %889, %886
  %891 = getelementptr inbounds float, ptr %27, i64 %883
  %892 = load float, ptr %891, align 4, !tbaa !29, !alias.scope !230, !noalias !234
  %893 = fmul fast float %892, 0x3FB27BB300000000
  %894 = fadd fast float %890, %893
  %895 = getelementptr inbounds float, ptr %878, i64 %883
  %896 = load float, ptr %895, align 4, !tbaa !29, !noalias !235
  %897 = getelementptr inbounds float, ptr %879, i64 %883
  %898 = load float, ptr %897, align 4, !tbaa !29, !noalias !235
  %899 = fsub fast float %898, %896
  %900 = fmul fast float %899, %880
  %901 = fadd fast float %900, %896
  %902 = fmul fast float %901, %894
  %903 = add nsw i64 %883, %22
  %904 = getelementptr inbounds float, ptr %878, i64 %903
  %905 = load float, ptr %904, align 4, !tbaa !29, !noalias !235
  %906 = getelementptr inbounds float, ptr %879, i64 %903
  %907 = load float, ptr %906, align 4, !tbaa !29, !noalias !235
  %908 = fsub fast float %907, %905
  %909 = fmul fast float %908, %880
  %910 = fsub fast float %894, %885
  %911 = fadd fast float %910, %905
  %912 = fadd fast float %911, %902
  %913 = fadd fast float %912, %909
  %914 = fmul fast float %913, %875
  %915 = fadd fast float %914, %885
  store float %915, ptr %884, align 4, !tbaa !29, !alias.scope !225, !noalias !232
  %916 = add nsw i64 %883, %26
  %917 = getelementptr inbounds float, ptr %878, i64 %916
  %918 = load float, ptr %917, align 4, !tbaa !29, !noalias !235
  %919 = getelementptr inbounds float, ptr %879, i64 %916
  %920 = load float, ptr %919, align 4, !tbaa !29, !noalias !235
  %921 = fsub fast float %920, %918
  %922 = fmul fast float %921, %880
  %923 = fadd fast float %922, %918
  %924 = fmul fast float %923, %894
  %925 = add nsw i64 %883, %44
  %926 = getelementptr inbounds float, ptr %878, i64 %925
  %927 = load float, ptr %926, align 4, !tbaa !29, !noalias !235
  %928 = getelementptr inbounds float, ptr %879, i64 %925
  %929 = load float, ptr %928, align 4, !tbaa !29, !noalias !235
  %930 = fsub fast float %929, %927
  %931 = fmul fast float %930, %880
  %932 = fsub fast float %894, %888
  %933 = fadd fast float %932, %927
  %934 = fadd fast float %933, %931
  %935 = fadd fast float %934, %924
  %936 = fmul fast float %935, %875
  %937 = fadd fast float %936, %888
  store float %937, ptr %887, align 4, !tbaa !29, !alias.scope !228, !noalias !233
  %938 = add nsw i64 %883, %31
  %939 = getelementptr inbounds float, ptr %878, i64 %938
  %940 = load float, ptr %939, align 4, !tbaa !29, !noalias !235
  %941 = getelementptr inbounds float, ptr %879, i64 %938
  %942 = load float, ptr %941, align 4, !tbaa !29, !noalias !235
  %943 = fsub fast float %942, %940
  %944 = fmul fast float %943, %880
  %945 = fadd fast float %944, %940
  %946 = fmul fast float %945, %894
  %947 = add nsw i64 %883, %45
  %948 = getelementptr inbounds float, ptr %878, i64 %947
  %949 = load float, ptr %948, align 4, !tbaa !29, !noalias !235
  %950 = getelementptr inbounds float, ptr %879, i64 %947
  %951 = load float, ptr %950, align 4, !tbaa !29, !noalias !235
  %952 = fsub fast float %951, %949
  %953 = fmul fast float %952, %880
  %954 = fsub fast float %894, %892
  %955 = fadd fast float %954, %949
  %956 = fadd fast float %955, %953
  %957 = fadd fast float %956, %946
  %958 = fmul fast float %957, %875
  %959 = fadd fast float %958, %892
  store float %959, ptr %891, align 4, !tbaa !29, !alias.scope !230, !noalias !234
  %960 = add nsw i64 %883, 1
  %961 = icmp eq i64 %960, %877
  br i1 %961, label %1154, label %882, !llvm.loop !236

962:                                              ; preds = %84, %976
  %963 = phi i64 [ 0, %84 ], [ %977, %976 ]
  %964 = mul nsw i64 %963, %22
  %965 = getelementptr inbounds float, ptr %4, i64 %964
  br i1 %87, label %966, label %976

966:                                              ; preds = %962, %966
  %967 = phi i64 [ %974, %966 ], [ %85, %962 ]
  %968 = getelementptr inbounds float, ptr %965, i64 %967
  %969 = load float, ptr %968, align 4, !tbaa !29, !alias.scope !237
  %970 = fcmp fast olt float %969, 0.000000e+00
  %971 = select fast i1 %970, float 0.000000e+00, float %969
  %972 = fcmp fast ogt float %971, 1.000000e+00
  %973 = select fast i1 %972, float 1.000000e+00, float %971
  store float %973, ptr %968, align 4, !tbaa !29, !alias.scope !237
  %974 = add nsw i64 %967, 1
  %975 = icmp eq i64 %974, %86
  br i1 %975, label %976, label %966, !llvm.loop !240

976:                                              ; preds = %966, %962
  %977 = add nuw nsw i64 %963, 1
  %978 = icmp eq i64 %977, 3
  br i1 %978, label %1154, label %962, !llvm.loop !241

979:                                              ; preds = %73
  store i64 0, ptr %12, align 8, !tbaa !4
  %980 = getelementptr inbounds i64, ptr %78, i64 1
  %981 = load i64, ptr %980, align 8, !tbaa !4
  %982 = call fastcc i32 @next_stretch(ptr noundef nonnull %0, i64 noundef %981, i64 noundef %3, ptr noundef nonnull %12, ptr noundef nonnull %10, ptr noundef nonnull %11) #14
  %983 = icmp eq i32 %982, 0
  br i1 %983, label %987, label %984

984:                                              ; preds = %979
  %985 = load i64, ptr %10, align 8, !tbaa !4
  %986 = load i64, ptr %11, align 8, !tbaa !4
  tail call fastcc void @enter(ptr noundef nonnull %0, ptr noundef nonnull %78, i64 noundef %3, ptr noundef %4, i64 noundef %985, i64 noundef %986) #14
  br label %1154

987:                                              ; preds = %979
  %988 = getelementptr inbounds i64, ptr %78, i64 5
  %989 = load i64, ptr %988, align 8, !tbaa !4
  %990 = add nsw i64 %989, -1
  br label %1154

991:                                              ; preds = %73
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %19) #13
  %992 = getelementptr inbounds i64, ptr %78, i64 1
  %993 = load i64, ptr %992, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %19, ptr noundef nonnull %0, i64 noundef %993, i64 noundef %3) #14
  %994 = getelementptr inbounds i64, ptr %78, i64 2
  %995 = load i64, ptr %994, align 8, !tbaa !4
  %996 = icmp sgt i64 %995, -1
  br i1 %996, label %997, label %1001

997:                                              ; preds = %991
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %20) #13
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %20, ptr noundef nonnull %0, i64 noundef %995, i64 noundef %3) #14
  %998 = load ptr, ptr %20, align 8, !tbaa.struct !242
  %999 = load ptr, ptr %36, align 8, !tbaa.struct !244
  %1000 = load float, ptr %37, align 8, !tbaa.struct !245
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %20) #13
  br label %1001

1001:                                             ; preds = %997, %991
  %1002 = phi ptr [ %998, %997 ], [ null, %991 ]
  %1003 = phi ptr [ %999, %997 ], [ null, %991 ]
  %1004 = phi float [ %1000, %997 ], [ 0.000000e+00, %991 ]
  %1005 = load i64, ptr %10, align 8, !tbaa !4
  %1006 = load i64, ptr %11, align 8, !tbaa !4
  %1007 = icmp slt i64 %1005, %1006
  br i1 %1007, label %1008, label %1046

1008:                                             ; preds = %1001
  %1009 = getelementptr inbounds i64, ptr %78, i64 3
  %1010 = load i64, ptr %1009, align 8, !tbaa !4
  %1011 = getelementptr inbounds float, ptr %24, i64 %1010
  %1012 = load float, ptr %1011, align 4, !tbaa !29
  %1013 = getelementptr inbounds i64, ptr %78, i64 4
  %1014 = load i64, ptr %1013, align 8, !tbaa !4
  %1015 = trunc i64 %1014 to i32
  %1016 = add i32 %39, %1015
  %1017 = fmul fast float %1012, 0x3F7BB68F60000000
  br label %1018

1018:                                             ; preds = %1018, %1008
  %1019 = phi i64 [ %1005, %1008 ], [ %1044, %1018 ]
  %1020 = trunc i64 %1019 to i32
  %1021 = mul i32 %1020, -1640531535
  %1022 = add i32 %1016, %1021
  %1023 = lshr i32 %1022, 15
  %1024 = xor i32 %1023, %1022
  %1025 = mul i32 %1024, 739982445
  %1026 = lshr i32 %1025, 12
  %1027 = xor i32 %1026, %1025
  %1028 = mul i32 %1027, 695872825
  %1029 = lshr i32 %1028, 15
  %1030 = xor i32 %1029, %1028
  %1031 = and i32 %1030, 255
  %1032 = lshr i32 %1030, 8
  %1033 = and i32 %1032, 255
  %1034 = lshr i32 %1030, 16
  %1035 = and i32 %1034, 255
  %1036 = lshr i32 %1028, 24
  %1037 = add nuw nsw i32 %1031, %1036
  %1038 = add nuw nsw i32 %1037, %1033
  %1039 = add nuw nsw i32 %1038, %1035
  %1040 = sitofp i32 %1039 to float
  %1041 = fadd fast float %1040, -5.100000e+02
  %1042 = fmul fast float %1017, %1041
  %1043 = getelementptr inbounds float, ptr %32, i64 %1019
  store float %1042, ptr %1043, align 4, !tbaa !29, !alias.scope !246
  %1044 = add nsw i64 %1019, 1
  %1045 = icmp eq i64 %1044, %1006
  br i1 %1045, label %1046, label %1018, !llvm.loop !249

1046:                                             ; preds = %1018, %1001
  %1047 = load ptr, ptr %19, align 8, !tbaa !108
  %1048 = load ptr, ptr %40, align 8, !tbaa !110
  %1049 = load float, ptr %41, align 8, !tbaa !111
  br label %1051

1050:                                             ; preds = %1112
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %19) #13
  br label %1154

1051:                                             ; preds = %1046, %1112
  %1052 = phi i64 [ 0, %1046 ], [ %1113, %1112 ]
  %1053 = mul nsw i64 %1052, %22
  %1054 = getelementptr inbounds float, ptr %4, i64 %1053
  %1055 = getelementptr inbounds float, ptr %1047, i64 %1053
  %1056 = getelementptr inbounds float, ptr %1048, i64 %1053
  %1057 = getelementptr inbounds float, ptr %1002, i64 %1053
  %1058 = select i1 %996, ptr %1057, ptr null
  %1059 = getelementptr inbounds float, ptr %1003, i64 %1053
  %1060 = select i1 %996, ptr %1059, ptr null
  tail call void @llvm.experimental.noalias.scope.decl(metadata !250)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !253)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !255)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !257)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !259)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !261)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !263)
  br i1 %1007, label %1061, label %1112

1061:                                             ; preds = %1051
  %1062 = icmp eq ptr %1058, null
  br label %1063

1063:                                             ; preds = %1103, %1061
  %1064 = phi i64 [ %1005, %1061 ], [ %1110, %1103 ]
  %1065 = getelementptr inbounds float, ptr %1055, i64 %1064
  %1066 = load float, ptr %1065, align 4, !tbaa !29, !alias.scope !257, !noalias !265
  %1067 = getelementptr inbounds float, ptr %1056, i64 %1064
  %1068 = load float, ptr %1067, align 4, !tbaa !29, !alias.scope !259, !noalias !266
  %1069 = fsub fast float %1068, %1066
  %1070 = fmul fast float %1069, %1049
  %1071 = getelementptr inbounds float, ptr %32, i64 %1064
  %1072 = load float, ptr %1071, align 4, !tbaa !29, !alias.scope !253, !noalias !267
  %1073 = fadd fast float %1072, %1066
  %1074 = fadd fast float %1073, %1070
  br i1 %1062, label %1103, label %1075

1075:                                             ; preds = %1063
  %1076 = getelementptr inbounds float, ptr %1058, i64 %1064
  %1077 = load float, ptr %1076, align 4, !tbaa !29, !alias.scope !261, !noalias !268
  %1078 = getelementptr inbounds float, ptr %1060, i64 %1064
  %1079 = load float, ptr %1078, align 4, !tbaa !29, !alias.scope !263, !noalias !269
  %1080 = fsub fast float %1079, %1077
  %1081 = fmul fast float %1080, %1004
  %1082 = fadd fast float %1081, %1077
  %1083 = getelementptr inbounds float, ptr %29, i64 %1064
  %1084 = load float, ptr %1083, align 4, !tbaa !29, !alias.scope !255, !noalias !270
  %1085 = fmul fast float %1084, 0x4023FFFFC0000000
  %1086 = fadd fast float %1085, 0xC021FFFFC0000000
  %1087 = fcmp fast olt float %1086, 0.000000e+00
  %1088 = select fast i1 %1087, float 0.000000e+00, float %1086
  %1089 = fcmp fast ogt float %1088, 1.000000e+00
  %1090 = select fast i1 %1089, float 1.000000e+00, float %1088
  %1091 = fmul fast float %1090, 2.000000e+00
  %1092 = fsub fast float 3.000000e+00, %1091
  %1093 = getelementptr inbounds float, ptr %1054, i64 %1064
  %1094 = load float, ptr %1093, align 4, !tbaa !29, !alias.scope !250, !noalias !271
  %1095 = fsub fast float %1094, %1082
  %1096 = fneg fast float %1090
  %1097 = fmul fast float %1090, %1096
  %1098 = fmul fast float %1097, %1095
  %1099 = fmul fast float %1098, %1092
  %1100 = fadd fast float %1094, %1074
  %1101 = fsub fast float %1100, %1082
  %1102 = fadd fast float %1101, %1099
  br label %1103

1103:                                             ; preds = %1075, %1063
  %1104 = phi float [ %1102, %1075 ], [ %1074, %1063 ]
  %1105 = fcmp fast olt float %1104, 0.000000e+00
  %1106 = select fast i1 %1105, float 0.000000e+00, float %1104
  %1107 = fcmp fast ogt float %1106, 1.000000e+00
  %1108 = select fast i1 %1107, float 1.000000e+00, float %1106
  %1109 = getelementptr inbounds float, ptr %1054, i64 %1064
  store float %1108, ptr %1109, align 4, !tbaa !29, !alias.scope !250, !noalias !271
  %1110 = add nsw i64 %1064, 1
  %1111 = icmp eq i64 %1110, %1006
  br i1 %1111, label %1112, label %1063, !llvm.loop !272

1112:                                             ; preds = %1103, %1051
  %1113 = add nuw nsw i64 %1052, 1
  %1114 = icmp eq i64 %1113, 3
  br i1 %1114, label %1050, label %1051, !llvm.loop !273

1115:                                             ; preds = %1146
  %1116 = shl nsw i64 %74, 3
  %1117 = or i64 %1116, 1
  %1118 = getelementptr inbounds i64, ptr %76, i64 %1117
  %1119 = load i64, ptr %1118, align 8, !tbaa !4
  %1120 = call fastcc i32 @next_stretch(ptr noundef %0, i64 noundef %1119, i64 noundef %3, ptr noundef nonnull %12, ptr noundef nonnull %10, ptr noundef nonnull %11) #14
  %1121 = icmp eq i32 %1120, 0
  br i1 %1121, label %1153, label %1149

1122:                                             ; preds = %80, %1146
  %1123 = phi i64 [ 0, %80 ], [ %1147, %1146 ]
  %1124 = mul nsw i64 %1123, %22
  %1125 = getelementptr inbounds float, ptr %4, i64 %1124
  %1126 = getelementptr inbounds float, ptr %30, i64 %1124
  tail call void @llvm.experimental.noalias.scope.decl(metadata !274)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !277)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !279)
  br i1 %83, label %1127, label %1146

1127:                                             ; preds = %1122, %1127
  %1128 = phi i64 [ %1144, %1127 ], [ %81, %1122 ]
  %1129 = getelementptr inbounds float, ptr %1126, i64 %1128
  %1130 = load float, ptr %1129, align 4, !tbaa !29, !alias.scope !277, !noalias !281
  %1131 = getelementptr inbounds float, ptr %29, i64 %1128
  %1132 = load float, ptr %1131, align 4, !tbaa !29, !alias.scope !279, !noalias !282
  %1133 = getelementptr inbounds float, ptr %1125, i64 %1128
  %1134 = load float, ptr %1133, align 4, !tbaa !29, !alias.scope !274, !noalias !283
  %1135 = fsub fast float %1134, %1130
  %1136 = fmul fast float %1135, %1132
  %1137 = fadd fast float %1136, %1130
  %1138 = fcmp fast olt float %1137, 0.000000e+00
  %1139 = select fast i1 %1138, float 0.000000e+00, float %1137
  %1140 = fcmp fast ogt float %1139, 1.000000e+00
  %1141 = select fast i1 %1140, float 1.000000e+00, float %1139
  %1142 = fcmp fast ogt float %1132, 0.000000e+00
  %1143 = select fast i1 %1142, float %1141, float %1130
  store float %1143, ptr %1133, align 4, !tbaa !29, !alias.scope !274, !noalias !283
  %1144 = add nsw i64 %1128, 1
  %1145 = icmp eq i64 %1144, %82
  br i1 %1145, label %1146, label %1127, !llvm.loop !284

1146:                                             ; preds = %1127, %1122
  %1147 = add nuw nsw i64 %1123, 1
  %1148 = icmp eq i64 %1147, 3
  br i1 %1148, label %1115, label %1122, !llvm.loop !285

1149:                                             ; preds = %1115
  %1150 = getelementptr inbounds i64, ptr %76, i64 %1116
  %1151 = load i64, ptr %10, align 8, !tbaa !4
  %1152 = load i64, ptr %11, align 8, !tbaa !4
  tail call fastcc void @enter(ptr noundef %0, ptr noundef %1150, i64 noundef %3, ptr noundef %4, i64 noundef %1151, i64 noundef %1152) #14
  br label %1154

1153:                                             ; preds = %1115
  store i64 0, ptr %10, align 8, !tbaa !4
  store i64 %22, ptr %11, align 8, !tbaa !4
  br label %1154

1154:                                             ; preds = %976, %882, %832, %771, %683, %589, %420, %288, %254, %198, %150, %869, %819, %707, %675, %527, %411, %279, %230, %984, %987, %674, %73, %1153, %1149, %1050, %217
  %1155 = phi i64 [ %75, %73 ], [ %74, %1149 ], [ %75, %1153 ], [ %75, %1050 ], [ %75, %984 ], [ %990, %987 ], [ %75, %674 ], [ %75, %217 ], [ %75, %230 ], [ %75, %279 ], [ %75, %411 ], [ %75, %527 ], [ %75, %675 ], [ %75, %707 ], [ %75, %819 ], [ %75, %869 ], [ %75, %150 ], [ %75, %198 ], [ %75, %254 ], [ %75, %288 ], [ %75, %420 ], [ %75, %589 ], [ %75, %683 ], [ %75, %771 ], [ %75, %832 ], [ %75, %882 ], [ %75, %976 ]
  %1156 = phi i64 [ %74, %73 ], [ %74, %1149 ], [ %74, %1153 ], [ %74, %1050 ], [ %75, %984 ], [ %75, %987 ], [ %74, %674 ], [ %74, %217 ], [ %74, %230 ], [ %74, %279 ], [ %74, %411 ], [ %74, %527 ], [ %74, %675 ], [ %74, %707 ], [ %74, %819 ], [ %74, %869 ], [ %74, %150 ], [ %74, %198 ], [ %74, %254 ], [ %74, %288 ], [ %74, %420 ], [ %74, %589 ], [ %74, %683 ], [ %74, %771 ], [ %74, %832 ], [ %74, %882 ], [ %74, %976 ]
  %1157 = add nsw i64 %1155, 1
  %1158 = icmp slt i64 %1157, %2
  br i1 %1158, label %73, label %72, !llvm.loop !286
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @sharpen(ptr noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, ptr noalias nocapture noundef %5, ptr noalias nocapture noundef readonly %6, i64 noundef %7, float noundef %8, float noundef %9) unnamed_addr #3 {
  %11 = alloca [13 x ptr], align 16
  %12 = alloca [13 x ptr], align 16
  %13 = shl nsw i64 %4, 3
  %14 = srem i64 %2, %1
  %15 = mul nsw i64 %14, %13
  %16 = getelementptr inbounds float, ptr %0, i64 %15
  %17 = shl nsw i64 %4, 2
  %18 = getelementptr inbounds float, ptr %16, i64 %17
  call void @llvm.lifetime.start.p0(i64 104, ptr nonnull %11) #13
  call void @llvm.lifetime.start.p0(i64 104, ptr nonnull %12) #13
  %19 = icmp slt i64 %7, 1
  br i1 %19, label %25, label %20

20:                                               ; preds = %10
  %21 = icmp eq i64 %3, 1
  %22 = shl i64 %3, 1
  %23 = add i64 %22, -2
  %24 = getelementptr float, ptr %0, i64 %17
  br label %31

25:                                               ; preds = %49, %10
  %26 = icmp slt i64 %4, 16
  br i1 %26, label %59, label %27

27:                                               ; preds = %25
  %28 = load float, ptr %6, align 4, !tbaa !29
  %29 = insertelement <16 x float> poison, float %28, i64 0
  %30 = shufflevector <16 x float> %29, <16 x float> poison, <16 x i32> zeroinitializer
  br label %64

31:                                               ; preds = %20, %49
  %32 = phi i64 [ 1, %20 ], [ %57, %49 ]
  br i1 %21, label %49, label %33

33:                                               ; preds = %31
  %34 = sub nsw i64 %2, %32
  %35 = tail call i64 @llvm.abs.i64(i64 %34, i1 true)
  %36 = srem i64 %35, %23
  %37 = icmp slt i64 %36, %3
  %38 = sub nsw i64 %23, %36
  %39 = select i1 %37, i64 %36, i64 %38
  %40 = srem i64 %39, %1
  %41 = mul nsw i64 %40, %13
  %42 = getelementptr float, ptr %24, i64 %41
  %43 = add nsw i64 %32, %2
  %44 = tail call i64 @llvm.abs.i64(i64 %43, i1 true)
  %45 = srem i64 %44, %23
  %46 = icmp slt i64 %45, %3
  %47 = sub nsw i64 %23, %45
  %48 = select i1 %46, i64 %45, i64 %47
  br label %49

49:                                               ; preds = %31, %33
  %50 = phi ptr [ %42, %33 ], [ %24, %31 ]
  %51 = phi i64 [ %48, %33 ], [ 0, %31 ]
  %52 = getelementptr inbounds [13 x ptr], ptr %11, i64 0, i64 %32
  store ptr %50, ptr %52, align 8
  %53 = srem i64 %51, %1
  %54 = mul nsw i64 %53, %13
  %55 = getelementptr float, ptr %24, i64 %54
  %56 = getelementptr inbounds [13 x ptr], ptr %12, i64 0, i64 %32
  store ptr %55, ptr %56, align 8, !tbaa !243
  %57 = add nuw i64 %32, 1
  %58 = icmp eq i64 %32, %7
  br i1 %58, label %25, label %31, !llvm.loop !287

59:                                               ; preds = %70, %25
  %60 = phi i64 [ 0, %25 ], [ %65, %70 ]
  %61 = icmp slt i64 %60, %4
  br i1 %61, label %62, label %123

62:                                               ; preds = %59
  %63 = load float, ptr %6, align 4, !tbaa !29
  br label %95

64:                                               ; preds = %27, %70
  %65 = phi i64 [ 16, %27 ], [ %73, %70 ]
  %66 = phi i64 [ 0, %27 ], [ %65, %70 ]
  %67 = getelementptr inbounds float, ptr %18, i64 %66
  %68 = load <16 x float>, ptr %67, align 4
  %69 = fmul fast <16 x float> %30, %68
  br i1 %19, label %70, label %75

70:                                               ; preds = %75, %64
  %71 = phi <16 x float> [ %69, %64 ], [ %92, %75 ]
  %72 = getelementptr inbounds float, ptr %5, i64 %66
  store <16 x float> %71, ptr %72, align 4
  %73 = add nuw nsw i64 %65, 16
  %74 = icmp sgt i64 %73, %4
  br i1 %74, label %59, label %64, !llvm.loop !288

75:                                               ; preds = %64, %75
  %76 = phi <16 x float> [ %92, %75 ], [ %69, %64 ]
  %77 = phi i64 [ %93, %75 ], [ 1, %64 ]
  %78 = getelementptr inbounds float, ptr %6, i64 %77
  %79 = load float, ptr %78, align 4, !tbaa !29
  %80 = insertelement <16 x float> poison, float %79, i64 0
  %81 = shufflevector <16 x float> %80, <16 x float> poison, <16 x i32> zeroinitializer
  %82 = getelementptr inbounds [13 x ptr], ptr %11, i64 0, i64 %77
  %83 = load ptr, ptr %82, align 8, !tbaa !243
  %84 = getelementptr inbounds float, ptr %83, i64 %66
  %85 = load <16 x float>, ptr %84, align 4
  %86 = getelementptr inbounds [13 x ptr], ptr %12, i64 0, i64 %77
  %87 = load ptr, ptr %86, align 8, !tbaa !243
  %88 = getelementptr inbounds float, ptr %87, i64 %66
  %89 = load <16 x float>, ptr %88, align 4
  %90 = fadd fast <16 x float> %89, %85
  %91 = fmul fast <16 x float> %90, %81
  %92 = fadd fast <16 x float> %91, %76
  %93 = add nuw i64 %77, 1
  %94 = icmp eq i64 %77, %7
  br i1 %94, label %70, label %75, !llvm.loop !289

95:                                               ; preds = %62, %100
  %96 = phi i64 [ %60, %62 ], [ %103, %100 ]
  %97 = getelementptr inbounds float, ptr %18, i64 %96
  %98 = load float, ptr %97, align 4, !tbaa !29
  %99 = fmul fast float %98, %63
  br i1 %19, label %100, label %105

100:                                              ; preds = %105, %95
  %101 = phi float [ %99, %95 ], [ %120, %105 ]
  %102 = getelementptr inbounds float, ptr %5, i64 %96
  store float %101, ptr %102, align 4, !tbaa !29
  %103 = add nuw nsw i64 %96, 1
  %104 = icmp eq i64 %103, %4
  br i1 %104, label %123, label %95, !llvm.loop !290

105:                                              ; preds = %95, %105
  %106 = phi float [ %120, %105 ], [ %99, %95 ]
  %107 = phi i64 [ %121, %105 ], [ 1, %95 ]
  %108 = getelementptr inbounds float, ptr %6, i64 %107
  %109 = load float, ptr %108, align 4, !tbaa !29
  %110 = getelementptr inbounds [13 x ptr], ptr %11, i64 0, i64 %107
  %111 = load ptr, ptr %110, align 8, !tbaa !243
  %112 = getelementptr inbounds float, ptr %111, i64 %96
  %113 = load float, ptr %112, align 4, !tbaa !29
  %114 = getelementptr inbounds [13 x ptr], ptr %12, i64 0, i64 %107
  %115 = load ptr, ptr %114, align 8, !tbaa !243
  %116 = getelementptr inbounds float, ptr %115, i64 %96
  %117 = load float, ptr %116, align 4, !tbaa !29
  %118 = fadd fast float %117, %113
  %119 = fmul fast float %118, %109
  %120 = fadd fast float %119, %106
  %121 = add nuw i64 %107, 1
  %122 = icmp eq i64 %107, %7
  br i1 %122, label %100, label %105, !llvm.loop !291

123:                                              ; preds = %100, %59
  %124 = mul nsw i64 %4, 3
  %125 = getelementptr inbounds float, ptr %16, i64 %124
  %126 = getelementptr inbounds float, ptr %16, i64 %4
  %127 = shl nsw i64 %4, 1
  %128 = getelementptr inbounds float, ptr %16, i64 %127
  %129 = icmp sgt i64 %4, 0
  br i1 %129, label %131, label %130

130:                                              ; preds = %131, %123
  call void @llvm.lifetime.end.p0(i64 104, ptr nonnull %12) #13
  call void @llvm.lifetime.end.p0(i64 104, ptr nonnull %11) #13
  ret void

131:                                              ; preds = %123, %131
  %132 = phi i64 [ %167, %131 ], [ 0, %123 ]
  %133 = getelementptr inbounds float, ptr %125, i64 %132
  %134 = load float, ptr %133, align 4, !tbaa !29
  %135 = getelementptr inbounds float, ptr %5, i64 %132
  %136 = load float, ptr %135, align 4, !tbaa !29
  %137 = fsub fast float %134, %136
  %138 = fcmp fast olt float %137, 0.000000e+00
  %139 = tail call fast float @llvm.fabs.f32(float %137)
  %140 = fcmp fast ogt float %139, %9
  %141 = fsub fast float %139, %9
  %142 = select fast i1 %140, float %141, float 0.000000e+00
  %143 = fmul fast float %142, %8
  %144 = fneg fast float %143
  %145 = select fast i1 %138, float %144, float %143
  %146 = getelementptr inbounds float, ptr %16, i64 %132
  %147 = load float, ptr %146, align 4, !tbaa !29
  %148 = fadd fast float %145, %147
  %149 = fcmp fast olt float %148, 0.000000e+00
  %150 = select fast i1 %149, float 0.000000e+00, float %148
  %151 = fcmp fast ogt float %150, 1.000000e+00
  %152 = select fast i1 %151, float 1.000000e+00, float %150
  store float %152, ptr %146, align 4, !tbaa !29
  %153 = getelementptr inbounds float, ptr %126, i64 %132
  %154 = load float, ptr %153, align 4, !tbaa !29
  %155 = fadd fast float %145, %154
  %156 = fcmp fast olt float %155, 0.000000e+00
  %157 = select fast i1 %156, float 0.000000e+00, float %155
  %158 = fcmp fast ogt float %157, 1.000000e+00
  %159 = select fast i1 %158, float 1.000000e+00, float %157
  store float %159, ptr %153, align 4, !tbaa !29
  %160 = getelementptr inbounds float, ptr %128, i64 %132
  %161 = load float, ptr %160, align 4, !tbaa !29
  %162 = fadd fast float %145, %161
  %163 = fcmp fast olt float %162, 0.000000e+00
  %164 = select fast i1 %163, float 0.000000e+00, float %162
  %165 = fcmp fast ogt float %164, 1.000000e+00
  %166 = select fast i1 %165, float 1.000000e+00, float %164
  store float %166, ptr %160, align 4, !tbaa !29
  %167 = add nuw nsw i64 %132, 1
  %168 = icmp eq i64 %167, %4
  br i1 %168, label %130, label %131, !llvm.loop !292
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
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #13
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
  br i1 %45, label %46, label %65

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = tail call i64 @llvm.smin.i64(i64 %21, i64 %29)
  %56 = sub nsw i64 %21, %29
  %57 = tail call i64 @llvm.smax.i64(i64 %56, i64 %55)
  %58 = add nsw i64 %55, 16
  %59 = icmp sgt i64 %58, %57
  %60 = icmp slt i64 %29, 1
  %61 = icmp eq i64 %21, 1
  %62 = add i64 %48, -2
  %63 = getelementptr inbounds float, ptr %16, i64 %54
  %64 = getelementptr inbounds float, ptr %14, i64 1
  br label %66

65:                                               ; preds = %300, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #13
  ret void

66:                                               ; preds = %46, %300
  %67 = phi i64 [ %3, %46 ], [ %301, %300 ]
  %68 = icmp slt i64 %67, %19
  br i1 %68, label %69, label %241

69:                                               ; preds = %66
  %70 = srem i64 %67, %23
  %71 = mul nsw i64 %70, %32
  %72 = getelementptr inbounds float, ptr %15, i64 %71
  %73 = sub nsw i64 %67, %3
  %74 = mul i64 %47, %73
  %75 = getelementptr inbounds i8, ptr %0, i64 %74
  tail call void @llvm.experimental.noalias.scope.decl(metadata !293)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !296)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !298)
  %76 = getelementptr inbounds float, ptr %72, i64 %21
  %77 = getelementptr inbounds float, ptr %72, i64 %48
  br i1 %49, label %78, label %105

78:                                               ; preds = %69, %78
  %79 = phi i64 [ %103, %78 ], [ 0, %69 ]
  %80 = mul nuw nsw i64 %79, 3
  %81 = getelementptr inbounds i8, ptr %75, i64 %80
  %82 = load i8, ptr %81, align 1, !tbaa !27, !alias.scope !293, !noalias !300
  %83 = zext i8 %82 to i64
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !298, !noalias !301
  %86 = getelementptr inbounds float, ptr %72, i64 %79
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !296, !noalias !302
  %87 = add nuw nsw i64 %80, 1
  %88 = getelementptr inbounds i8, ptr %75, i64 %87
  %89 = load i8, ptr %88, align 1, !tbaa !27, !alias.scope !293, !noalias !300
  %90 = zext i8 %89 to i64
  %91 = or i64 %90, 256
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !298, !noalias !301
  %94 = getelementptr inbounds float, ptr %76, i64 %79
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !296, !noalias !302
  %95 = add nuw nsw i64 %80, 2
  %96 = getelementptr inbounds i8, ptr %75, i64 %95
  %97 = load i8, ptr %96, align 1, !tbaa !27, !alias.scope !293, !noalias !300
  %98 = zext i8 %97 to i64
  %99 = or i64 %98, 512
  %100 = getelementptr inbounds float, ptr %13, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !298, !noalias !301
  %102 = getelementptr inbounds float, ptr %77, i64 %79
  store float %101, ptr %102, align 4, !tbaa !29, !alias.scope !296, !noalias !302
  %103 = add nuw nsw i64 %79, 1
  %104 = icmp eq i64 %103, %21
  br i1 %104, label %105, label %78, !llvm.loop !33

105:                                              ; preds = %78, %69
  br i1 %50, label %141, label %106

106:                                              ; preds = %105
  tail call void @llvm.experimental.noalias.scope.decl(metadata !303)
  %107 = getelementptr inbounds i16, ptr %1, i64 %74
  %108 = getelementptr inbounds i8, ptr %1, i64 %74
  br label %109

109:                                              ; preds = %138, %106
  %110 = phi i64 [ 0, %106 ], [ %139, %138 ]
  %111 = add nuw nsw i64 %110, 5
  %112 = mul nsw i64 %111, %21
  %113 = getelementptr inbounds float, ptr %72, i64 %112
  br i1 %51, label %114, label %126

114:                                              ; preds = %109
  %115 = getelementptr inbounds i8, ptr %108, i64 %110
  br i1 %49, label %116, label %138

116:                                              ; preds = %114, %116
  %117 = phi i64 [ %124, %116 ], [ 0, %114 ]
  %118 = mul nuw nsw i64 %117, 3
  %119 = getelementptr inbounds i8, ptr %115, i64 %118
  %120 = load i8, ptr %119, align 1, !tbaa !27, !noalias !303
  %121 = uitofp i8 %120 to float
  %122 = fmul fast float %121, 0x3F70101020000000
  %123 = getelementptr inbounds float, ptr %113, i64 %117
  store float %122, ptr %123, align 4, !tbaa !29, !alias.scope !303
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %21
  br i1 %125, label %138, label %116, !llvm.loop !39

126:                                              ; preds = %109
  %127 = getelementptr inbounds i16, ptr %107, i64 %110
  br i1 %49, label %128, label %138

128:                                              ; preds = %126, %128
  %129 = phi i64 [ %136, %128 ], [ 0, %126 ]
  %130 = mul nuw nsw i64 %129, 3
  %131 = getelementptr inbounds i16, ptr %127, i64 %130
  %132 = load i16, ptr %131, align 2, !tbaa !40, !noalias !303
  %133 = uitofp i16 %132 to float
  %134 = fmul fast float %133, 0x3EF0001000000000
  %135 = getelementptr inbounds float, ptr %113, i64 %129
  store float %134, ptr %135, align 4, !tbaa !29, !alias.scope !303
  %136 = add nuw nsw i64 %129, 1
  %137 = icmp eq i64 %136, %21
  br i1 %137, label %138, label %128, !llvm.loop !42

138:                                              ; preds = %128, %116, %126, %114
  %139 = add nuw nsw i64 %110, 1
  %140 = icmp eq i64 %139, 3
  br i1 %140, label %141, label %109, !llvm.loop !43

141:                                              ; preds = %138, %105
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %67, ptr noundef %72) #14
  br i1 %52, label %142, label %244

142:                                              ; preds = %141
  tail call void @llvm.experimental.noalias.scope.decl(metadata !306)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !309)
  %143 = getelementptr inbounds float, ptr %72, i64 %47
  %144 = getelementptr inbounds float, ptr %72, i64 %54
  br i1 %49, label %150, label %145

145:                                              ; preds = %150, %142
  br i1 %59, label %166, label %146

146:                                              ; preds = %145
  %147 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !309, !noalias !306
  %148 = insertelement <16 x float> poison, float %147, i64 0
  %149 = shufflevector <16 x float> %148, <16 x float> poison, <16 x i32> zeroinitializer
  br label %168

150:                                              ; preds = %142, %150
  %151 = phi i64 [ %164, %150 ], [ 0, %142 ]
  %152 = getelementptr inbounds float, ptr %72, i64 %151
  %153 = load float, ptr %152, align 4, !tbaa !29, !alias.scope !306, !noalias !309
  %154 = fmul fast float %153, 0x3FCB367A00000000
  %155 = getelementptr inbounds float, ptr %76, i64 %151
  %156 = load float, ptr %155, align 4, !tbaa !29, !alias.scope !306, !noalias !309
  %157 = fmul fast float %156, 0x3FE6E2EB20000000
  %158 = fadd fast float %157, %154
  %159 = getelementptr inbounds float, ptr %77, i64 %151
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !306, !noalias !309
  %161 = fmul fast float %160, 0x3FB27BB300000000
  %162 = fadd fast float %158, %161
  %163 = getelementptr inbounds float, ptr %143, i64 %151
  store float %162, ptr %163, align 4, !tbaa !29, !alias.scope !306, !noalias !309
  %164 = add nuw nsw i64 %151, 1
  %165 = icmp eq i64 %164, %21
  br i1 %165, label %145, label %150, !llvm.loop !49

166:                                              ; preds = %174, %145
  %167 = phi i64 [ %55, %145 ], [ %169, %174 ]
  br i1 %49, label %196, label %241

168:                                              ; preds = %174, %146
  %169 = phi i64 [ %58, %146 ], [ %177, %174 ]
  %170 = phi i64 [ %55, %146 ], [ %169, %174 ]
  %171 = getelementptr inbounds float, ptr %143, i64 %170
  %172 = load <16 x float>, ptr %171, align 4, !alias.scope !306, !noalias !309
  %173 = fmul fast <16 x float> %172, %149
  br i1 %60, label %174, label %179

174:                                              ; preds = %179, %168
  %175 = phi <16 x float> [ %173, %168 ], [ %193, %179 ]
  %176 = getelementptr inbounds float, ptr %144, i64 %170
  store <16 x float> %175, ptr %176, align 4, !alias.scope !306, !noalias !309
  %177 = add nsw i64 %169, 16
  %178 = icmp sgt i64 %177, %57
  br i1 %178, label %166, label %168, !llvm.loop !50

179:                                              ; preds = %168, %179
  %180 = phi i64 [ %194, %179 ], [ 1, %168 ]
  %181 = phi <16 x float> [ %193, %179 ], [ %173, %168 ]
  %182 = getelementptr inbounds float, ptr %53, i64 %180
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !309, !noalias !306
  %184 = insertelement <16 x float> poison, float %183, i64 0
  %185 = shufflevector <16 x float> %184, <16 x float> poison, <16 x i32> zeroinitializer
  %186 = sub nsw i64 0, %180
  %187 = getelementptr inbounds float, ptr %171, i64 %186
  %188 = load <16 x float>, ptr %187, align 4, !alias.scope !306, !noalias !309
  %189 = getelementptr inbounds float, ptr %171, i64 %180
  %190 = load <16 x float>, ptr %189, align 4, !alias.scope !306, !noalias !309
  %191 = fadd fast <16 x float> %190, %188
  %192 = fmul fast <16 x float> %191, %185
  %193 = fadd fast <16 x float> %192, %181
  %194 = add nuw i64 %180, 1
  %195 = icmp eq i64 %180, %29
  br i1 %195, label %174, label %179, !llvm.loop !51

196:                                              ; preds = %166, %206
  %197 = phi i64 [ %209, %206 ], [ 0, %166 ]
  %198 = icmp eq i64 %197, %55
  %199 = select i1 %198, i64 %167, i64 %197
  %200 = icmp slt i64 %199, %21
  br i1 %200, label %201, label %241

201:                                              ; preds = %196
  %202 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !309, !noalias !306
  %203 = getelementptr inbounds float, ptr %143, i64 %199
  %204 = load float, ptr %203, align 4, !tbaa !29, !alias.scope !306, !noalias !309
  %205 = fmul fast float %204, %202
  br i1 %60, label %206, label %211

206:                                              ; preds = %230, %201
  %207 = phi float [ %205, %201 ], [ %238, %230 ]
  %208 = getelementptr inbounds float, ptr %144, i64 %199
  store float %207, ptr %208, align 4, !tbaa !29, !alias.scope !306, !noalias !309
  %209 = add nsw i64 %199, 1
  %210 = icmp slt i64 %209, %21
  br i1 %210, label %196, label %241, !llvm.loop !52

211:                                              ; preds = %201, %230
  %212 = phi i64 [ %239, %230 ], [ 1, %201 ]
  %213 = phi float [ %238, %230 ], [ %205, %201 ]
  %214 = getelementptr inbounds float, ptr %53, i64 %212
  %215 = load float, ptr %214, align 4, !tbaa !29, !alias.scope !309, !noalias !306
  br i1 %61, label %230, label %216

216:                                              ; preds = %211
  %217 = sub nsw i64 %199, %212
  %218 = tail call i64 @llvm.abs.i64(i64 %217, i1 true)
  %219 = srem i64 %218, %62
  %220 = icmp slt i64 %219, %21
  %221 = sub nsw i64 %62, %219
  %222 = select i1 %220, i64 %219, i64 %221
  %223 = getelementptr inbounds float, ptr %143, i64 %222
  %224 = add nsw i64 %212, %199
  %225 = tail call i64 @llvm.abs.i64(i64 %224, i1 true)
  %226 = srem i64 %225, %62
  %227 = icmp slt i64 %226, %21
  %228 = sub nsw i64 %62, %226
  %229 = select i1 %227, i64 %226, i64 %228
  br label %230

230:                                              ; preds = %216, %211
  %231 = phi ptr [ %223, %216 ], [ %143, %211 ]
  %232 = phi i64 [ %229, %216 ], [ 0, %211 ]
  %233 = load float, ptr %231, align 4, !tbaa !29, !alias.scope !306, !noalias !309
  %234 = getelementptr inbounds float, ptr %143, i64 %232
  %235 = load float, ptr %234, align 4, !tbaa !29, !alias.scope !306, !noalias !309
  %236 = fadd fast float %235, %233
  %237 = fmul fast float %236, %215
  %238 = fadd fast float %237, %213
  %239 = add nuw i64 %212, 1
  %240 = icmp eq i64 %212, %29
  br i1 %240, label %206, label %211, !llvm.loop !53

241:                                              ; preds = %206, %196, %166, %66
  %242 = sub nsw i64 %67, %29
  %243 = icmp slt i64 %242, 0
  br i1 %243, label %300, label %247

244:                                              ; preds = %141
  %245 = sub nsw i64 %67, %29
  %246 = icmp slt i64 %245, 0
  br i1 %246, label %300, label %251

247:                                              ; preds = %241
  br i1 %52, label %248, label %251

248:                                              ; preds = %247
  %249 = load float, ptr %14, align 4, !tbaa !29
  %250 = load float, ptr %64, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %242, i64 noundef %19, i64 noundef %21, ptr noundef %63, ptr noundef nonnull %53, i64 noundef %29, float noundef %249, float noundef %250) #14
  br label %251

251:                                              ; preds = %244, %248, %247
  %252 = phi i64 [ %242, %248 ], [ %242, %247 ], [ %245, %244 ]
  %253 = srem i64 %252, %23
  %254 = mul nsw i64 %253, %32
  %255 = getelementptr inbounds float, ptr %15, i64 %254
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %252, ptr noundef %255) #14
  %256 = mul i64 %47, %252
  %257 = getelementptr inbounds i16, ptr %2, i64 %256
  tail call void @llvm.experimental.noalias.scope.decl(metadata !311)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !314)
  %258 = getelementptr inbounds float, ptr %255, i64 %21
  %259 = getelementptr inbounds float, ptr %255, i64 %48
  br i1 %49, label %260, label %300

260:                                              ; preds = %251, %260
  %261 = phi i64 [ %298, %260 ], [ 0, %251 ]
  %262 = getelementptr inbounds float, ptr %255, i64 %261
  %263 = load float, ptr %262, align 4, !tbaa !29, !alias.scope !311, !noalias !314
  %264 = fcmp fast olt float %263, 0.000000e+00
  %265 = select fast i1 %264, float 0.000000e+00, float %263
  %266 = fcmp fast ogt float %265, 1.000000e+00
  %267 = select fast i1 %266, float 1.000000e+00, float %265
  %268 = fmul fast float %267, 6.553500e+04
  %269 = fadd fast float %268, 5.000000e-01
  %270 = fptosi float %269 to i32
  %271 = trunc i32 %270 to i16
  %272 = mul nuw nsw i64 %261, 3
  %273 = getelementptr inbounds i16, ptr %257, i64 %272
  store i16 %271, ptr %273, align 2, !tbaa !40, !alias.scope !314, !noalias !311
  %274 = getelementptr inbounds float, ptr %258, i64 %261
  %275 = load float, ptr %274, align 4, !tbaa !29, !alias.scope !311, !noalias !314
  %276 = fcmp fast olt float %275, 0.000000e+00
  %277 = select fast i1 %276, float 0.000000e+00, float %275
  %278 = fcmp fast ogt float %277, 1.000000e+00
  %279 = select fast i1 %278, float 1.000000e+00, float %277
  %280 = fmul fast float %279, 6.553500e+04
  %281 = fadd fast float %280, 5.000000e-01
  %282 = fptosi float %281 to i32
  %283 = trunc i32 %282 to i16
  %284 = add nuw nsw i64 %272, 1
  %285 = getelementptr inbounds i16, ptr %257, i64 %284
  store i16 %283, ptr %285, align 2, !tbaa !40, !alias.scope !314, !noalias !311
  %286 = getelementptr inbounds float, ptr %259, i64 %261
  %287 = load float, ptr %286, align 4, !tbaa !29, !alias.scope !311, !noalias !314
  %288 = fcmp fast olt float %287, 0.000000e+00
  %289 = select fast i1 %288, float 0.000000e+00, float %287
  %290 = fcmp fast ogt float %289, 1.000000e+00
  %291 = select fast i1 %290, float 1.000000e+00, float %289
  %292 = fmul fast float %291, 6.553500e+04
  %293 = fadd fast float %292, 5.000000e-01
  %294 = fptosi float %293 to i32
  %295 = trunc i32 %294 to i16
  %296 = add nuw nsw i64 %272, 2
  %297 = getelementptr inbounds i16, ptr %257, i64 %296
  store i16 %295, ptr %297, align 2, !tbaa !40, !alias.scope !314, !noalias !311
  %298 = add nuw nsw i64 %261, 1
  %299 = icmp eq i64 %298, %21
  br i1 %299, label %300, label %260, !llvm.loop !316

300:                                              ; preds = %260, %244, %251, %241
  %301 = add nsw i64 %67, 1
  %302 = icmp slt i64 %301, %35
  br i1 %302, label %66, label %65, !llvm.loop !317
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
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #13
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
  br i1 %45, label %46, label %65

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = tail call i64 @llvm.smin.i64(i64 %21, i64 %29)
  %56 = sub nsw i64 %21, %29
  %57 = tail call i64 @llvm.smax.i64(i64 %56, i64 %55)
  %58 = add nsw i64 %55, 16
  %59 = icmp sgt i64 %58, %57
  %60 = icmp slt i64 %29, 1
  %61 = icmp eq i64 %21, 1
  %62 = add i64 %48, -2
  %63 = getelementptr inbounds float, ptr %16, i64 %54
  %64 = getelementptr inbounds float, ptr %14, i64 1
  br label %66

65:                                               ; preds = %300, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #13
  ret void

66:                                               ; preds = %46, %300
  %67 = phi i64 [ %3, %46 ], [ %301, %300 ]
  %68 = icmp slt i64 %67, %19
  br i1 %68, label %69, label %241

69:                                               ; preds = %66
  %70 = srem i64 %67, %23
  %71 = mul nsw i64 %70, %32
  %72 = getelementptr inbounds float, ptr %15, i64 %71
  %73 = sub nsw i64 %67, %3
  %74 = mul i64 %47, %73
  %75 = getelementptr inbounds i16, ptr %0, i64 %74
  tail call void @llvm.experimental.noalias.scope.decl(metadata !318)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !321)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !323)
  %76 = getelementptr inbounds float, ptr %72, i64 %21
  %77 = getelementptr inbounds float, ptr %72, i64 %48
  br i1 %49, label %78, label %105

78:                                               ; preds = %69, %78
  %79 = phi i64 [ %103, %78 ], [ 0, %69 ]
  %80 = mul nuw nsw i64 %79, 3
  %81 = getelementptr inbounds i16, ptr %75, i64 %80
  %82 = load i16, ptr %81, align 2, !tbaa !40, !alias.scope !318, !noalias !325
  %83 = zext i16 %82 to i64
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !323, !noalias !326
  %86 = getelementptr inbounds float, ptr %72, i64 %79
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !321, !noalias !327
  %87 = add nuw nsw i64 %80, 1
  %88 = getelementptr inbounds i16, ptr %75, i64 %87
  %89 = load i16, ptr %88, align 2, !tbaa !40, !alias.scope !318, !noalias !325
  %90 = zext i16 %89 to i64
  %91 = or i64 %90, 65536
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !323, !noalias !326
  %94 = getelementptr inbounds float, ptr %76, i64 %79
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !321, !noalias !327
  %95 = add nuw nsw i64 %80, 2
  %96 = getelementptr inbounds i16, ptr %75, i64 %95
  %97 = load i16, ptr %96, align 2, !tbaa !40, !alias.scope !318, !noalias !325
  %98 = zext i16 %97 to i64
  %99 = or i64 %98, 131072
  %100 = getelementptr inbounds float, ptr %13, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !323, !noalias !326
  %102 = getelementptr inbounds float, ptr %77, i64 %79
  store float %101, ptr %102, align 4, !tbaa !29, !alias.scope !321, !noalias !327
  %103 = add nuw nsw i64 %79, 1
  %104 = icmp eq i64 %103, %21
  br i1 %104, label %105, label %78, !llvm.loop !328

105:                                              ; preds = %78, %69
  br i1 %50, label %141, label %106

106:                                              ; preds = %105
  tail call void @llvm.experimental.noalias.scope.decl(metadata !329)
  %107 = getelementptr inbounds i16, ptr %1, i64 %74
  %108 = getelementptr inbounds i8, ptr %1, i64 %74
  br label %109

109:                                              ; preds = %138, %106
  %110 = phi i64 [ 0, %106 ], [ %139, %138 ]
  %111 = add nuw nsw i64 %110, 5
  %112 = mul nsw i64 %111, %21
  %113 = getelementptr inbounds float, ptr %72, i64 %112
  br i1 %51, label %114, label %126

114:                                              ; preds = %109
  %115 = getelementptr inbounds i8, ptr %108, i64 %110
  br i1 %49, label %116, label %138

116:                                              ; preds = %114, %116
  %117 = phi i64 [ %124, %116 ], [ 0, %114 ]
  %118 = mul nuw nsw i64 %117, 3
  %119 = getelementptr inbounds i8, ptr %115, i64 %118
  %120 = load i8, ptr %119, align 1, !tbaa !27, !noalias !329
  %121 = uitofp i8 %120 to float
  %122 = fmul fast float %121, 0x3F70101020000000
  %123 = getelementptr inbounds float, ptr %113, i64 %117
  store float %122, ptr %123, align 4, !tbaa !29, !alias.scope !329
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %21
  br i1 %125, label %138, label %116, !llvm.loop !39

126:                                              ; preds = %109
  %127 = getelementptr inbounds i16, ptr %107, i64 %110
  br i1 %49, label %128, label %138

128:                                              ; preds = %126, %128
  %129 = phi i64 [ %136, %128 ], [ 0, %126 ]
  %130 = mul nuw nsw i64 %129, 3
  %131 = getelementptr inbounds i16, ptr %127, i64 %130
  %132 = load i16, ptr %131, align 2, !tbaa !40, !noalias !329
  %133 = uitofp i16 %132 to float
  %134 = fmul fast float %133, 0x3EF0001000000000
  %135 = getelementptr inbounds float, ptr %113, i64 %129
  store float %134, ptr %135, align 4, !tbaa !29, !alias.scope !329
  %136 = add nuw nsw i64 %129, 1
  %137 = icmp eq i64 %136, %21
  br i1 %137, label %138, label %128, !llvm.loop !42

138:                                              ; preds = %128, %116, %126, %114
  %139 = add nuw nsw i64 %110, 1
  %140 = icmp eq i64 %139, 3
  br i1 %140, label %141, label %109, !llvm.loop !43

141:                                              ; preds = %138, %105
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %67, ptr noundef %72) #14
  br i1 %52, label %142, label %244

142:                                              ; preds = %141
  tail call void @llvm.experimental.noalias.scope.decl(metadata !332)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !335)
  %143 = getelementptr inbounds float, ptr %72, i64 %47
  %144 = getelementptr inbounds float, ptr %72, i64 %54
  br i1 %49, label %150, label %145

145:                                              ; preds = %150, %142
  br i1 %59, label %166, label %146

146:                                              ; preds = %145
  %147 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !335, !noalias !332
  %148 = insertelement <16 x float> poison, float %147, i64 0
  %149 = shufflevector <16 x float> %148, <16 x float> poison, <16 x i32> zeroinitializer
  br label %168

150:                                              ; preds = %142, %150
  %151 = phi i64 [ %164, %150 ], [ 0, %142 ]
  %152 = getelementptr inbounds float, ptr %72, i64 %151
  %153 = load float, ptr %152, align 4, !tbaa !29, !alias.scope !332, !noalias !335
  %154 = fmul fast float %153, 0x3FCB367A00000000
  %155 = getelementptr inbounds float, ptr %76, i64 %151
  %156 = load float, ptr %155, align 4, !tbaa !29, !alias.scope !332, !noalias !335
  %157 = fmul fast float %156, 0x3FE6E2EB20000000
  %158 = fadd fast float %157, %154
  %159 = getelementptr inbounds float, ptr %77, i64 %151
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !332, !noalias !335
  %161 = fmul fast float %160, 0x3FB27BB300000000
  %162 = fadd fast float %158, %161
  %163 = getelementptr inbounds float, ptr %143, i64 %151
  store float %162, ptr %163, align 4, !tbaa !29, !alias.scope !332, !noalias !335
  %164 = add nuw nsw i64 %151, 1
  %165 = icmp eq i64 %164, %21
  br i1 %165, label %145, label %150, !llvm.loop !49

166:                                              ; preds = %174, %145
  %167 = phi i64 [ %55, %145 ], [ %169, %174 ]
  br i1 %49, label %196, label %241

168:                                              ; preds = %174, %146
  %169 = phi i64 [ %58, %146 ], [ %177, %174 ]
  %170 = phi i64 [ %55, %146 ], [ %169, %174 ]
  %171 = getelementptr inbounds float, ptr %143, i64 %170
  %172 = load <16 x float>, ptr %171, align 4, !alias.scope !332, !noalias !335
  %173 = fmul fast <16 x float> %172, %149
  br i1 %60, label %174, label %179

174:                                              ; preds = %179, %168
  %175 = phi <16 x float> [ %173, %168 ], [ %193, %179 ]
  %176 = getelementptr inbounds float, ptr %144, i64 %170
  store <16 x float> %175, ptr %176, align 4, !alias.scope !332, !noalias !335
  %177 = add nsw i64 %169, 16
  %178 = icmp sgt i64 %177, %57
  br i1 %178, label %166, label %168, !llvm.loop !50

179:                                              ; preds = %168, %179
  %180 = phi i64 [ %194, %179 ], [ 1, %168 ]
  %181 = phi <16 x float> [ %193, %179 ], [ %173, %168 ]
  %182 = getelementptr inbounds float, ptr %53, i64 %180
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !335, !noalias !332
  %184 = insertelement <16 x float> poison, float %183, i64 0
  %185 = shufflevector <16 x float> %184, <16 x float> poison, <16 x i32> zeroinitializer
  %186 = sub nsw i64 0, %180
  %187 = getelementptr inbounds float, ptr %171, i64 %186
  %188 = load <16 x float>, ptr %187, align 4, !alias.scope !332, !noalias !335
  %189 = getelementptr inbounds float, ptr %171, i64 %180
  %190 = load <16 x float>, ptr %189, align 4, !alias.scope !332, !noalias !335
  %191 = fadd fast <16 x float> %190, %188
  %192 = fmul fast <16 x float> %191, %185
  %193 = fadd fast <16 x float> %192, %181
  %194 = add nuw i64 %180, 1
  %195 = icmp eq i64 %180, %29
  br i1 %195, label %174, label %179, !llvm.loop !51

196:                                              ; preds = %166, %206
  %197 = phi i64 [ %209, %206 ], [ 0, %166 ]
  %198 = icmp eq i64 %197, %55
  %199 = select i1 %198, i64 %167, i64 %197
  %200 = icmp slt i64 %199, %21
  br i1 %200, label %201, label %241

201:                                              ; preds = %196
  %202 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !335, !noalias !332
  %203 = getelementptr inbounds float, ptr %143, i64 %199
  %204 = load float, ptr %203, align 4, !tbaa !29, !alias.scope !332, !noalias !335
  %205 = fmul fast float %204, %202
  br i1 %60, label %206, label %211

206:                                              ; preds = %230, %201
  %207 = phi float [ %205, %201 ], [ %238, %230 ]
  %208 = getelementptr inbounds float, ptr %144, i64 %199
  store float %207, ptr %208, align 4, !tbaa !29, !alias.scope !332, !noalias !335
  %209 = add nsw i64 %199, 1
  %210 = icmp slt i64 %209, %21
  br i1 %210, label %196, label %241, !llvm.loop !52

211:                                              ; preds = %201, %230
  %212 = phi i64 [ %239, %230 ], [ 1, %201 ]
  %213 = phi float [ %238, %230 ], [ %205, %201 ]
  %214 = getelementptr inbounds float, ptr %53, i64 %212
  %215 = load float, ptr %214, align 4, !tbaa !29, !alias.scope !335, !noalias !332
  br i1 %61, label %230, label %216

216:                                              ; preds = %211
  %217 = sub nsw i64 %199, %212
  %218 = tail call i64 @llvm.abs.i64(i64 %217, i1 true)
  %219 = srem i64 %218, %62
  %220 = icmp slt i64 %219, %21
  %221 = sub nsw i64 %62, %219
  %222 = select i1 %220, i64 %219, i64 %221
  %223 = getelementptr inbounds float, ptr %143, i64 %222
  %224 = add nsw i64 %212, %199
  %225 = tail call i64 @llvm.abs.i64(i64 %224, i1 true)
  %226 = srem i64 %225, %62
  %227 = icmp slt i64 %226, %21
  %228 = sub nsw i64 %62, %226
  %229 = select i1 %227, i64 %226, i64 %228
  br label %230

230:                                              ; preds = %216, %211
  %231 = phi ptr [ %223, %216 ], [ %143, %211 ]
  %232 = phi i64 [ %229, %216 ], [ 0, %211 ]
  %233 = load float, ptr %231, align 4, !tbaa !29, !alias.scope !332, !noalias !335
  %234 = getelementptr inbounds float, ptr %143, i64 %232
  %235 = load float, ptr %234, align 4, !tbaa !29, !alias.scope !332, !noalias !335
  %236 = fadd fast float %235, %233
  %237 = fmul fast float %236, %215
  %238 = fadd fast float %237, %213
  %239 = add nuw i64 %212, 1
  %240 = icmp eq i64 %212, %29
  br i1 %240, label %206, label %211, !llvm.loop !53

241:                                              ; preds = %206, %196, %166, %66
  %242 = sub nsw i64 %67, %29
  %243 = icmp slt i64 %242, 0
  br i1 %243, label %300, label %247

244:                                              ; preds = %141
  %245 = sub nsw i64 %67, %29
  %246 = icmp slt i64 %245, 0
  br i1 %246, label %300, label %251

247:                                              ; preds = %241
  br i1 %52, label %248, label %251

248:                                              ; preds = %247
  %249 = load float, ptr %14, align 4, !tbaa !29
  %250 = load float, ptr %64, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %242, i64 noundef %19, i64 noundef %21, ptr noundef %63, ptr noundef nonnull %53, i64 noundef %29, float noundef %249, float noundef %250) #14
  br label %251

251:                                              ; preds = %244, %248, %247
  %252 = phi i64 [ %242, %248 ], [ %242, %247 ], [ %245, %244 ]
  %253 = srem i64 %252, %23
  %254 = mul nsw i64 %253, %32
  %255 = getelementptr inbounds float, ptr %15, i64 %254
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %252, ptr noundef %255) #14
  %256 = mul i64 %47, %252
  %257 = getelementptr inbounds i8, ptr %2, i64 %256
  tail call void @llvm.experimental.noalias.scope.decl(metadata !337)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !340)
  %258 = getelementptr inbounds float, ptr %255, i64 %21
  %259 = getelementptr inbounds float, ptr %255, i64 %48
  br i1 %49, label %260, label %300

260:                                              ; preds = %251, %260
  %261 = phi i64 [ %298, %260 ], [ 0, %251 ]
  %262 = getelementptr inbounds float, ptr %255, i64 %261
  %263 = load float, ptr %262, align 4, !tbaa !29, !alias.scope !337, !noalias !340
  %264 = fcmp fast olt float %263, 0.000000e+00
  %265 = select fast i1 %264, float 0.000000e+00, float %263
  %266 = fcmp fast ogt float %265, 1.000000e+00
  %267 = select fast i1 %266, float 1.000000e+00, float %265
  %268 = fmul fast float %267, 2.550000e+02
  %269 = fadd fast float %268, 5.000000e-01
  %270 = fptosi float %269 to i32
  %271 = trunc i32 %270 to i8
  %272 = mul nuw nsw i64 %261, 3
  %273 = getelementptr inbounds i8, ptr %257, i64 %272
  store i8 %271, ptr %273, align 1, !tbaa !27, !alias.scope !340, !noalias !337
  %274 = getelementptr inbounds float, ptr %258, i64 %261
  %275 = load float, ptr %274, align 4, !tbaa !29, !alias.scope !337, !noalias !340
  %276 = fcmp fast olt float %275, 0.000000e+00
  %277 = select fast i1 %276, float 0.000000e+00, float %275
  %278 = fcmp fast ogt float %277, 1.000000e+00
  %279 = select fast i1 %278, float 1.000000e+00, float %277
  %280 = fmul fast float %279, 2.550000e+02
  %281 = fadd fast float %280, 5.000000e-01
  %282 = fptosi float %281 to i32
  %283 = trunc i32 %282 to i8
  %284 = add nuw nsw i64 %272, 1
  %285 = getelementptr inbounds i8, ptr %257, i64 %284
  store i8 %283, ptr %285, align 1, !tbaa !27, !alias.scope !340, !noalias !337
  %286 = getelementptr inbounds float, ptr %259, i64 %261
  %287 = load float, ptr %286, align 4, !tbaa !29, !alias.scope !337, !noalias !340
  %288 = fcmp fast olt float %287, 0.000000e+00
  %289 = select fast i1 %288, float 0.000000e+00, float %287
  %290 = fcmp fast ogt float %289, 1.000000e+00
  %291 = select fast i1 %290, float 1.000000e+00, float %289
  %292 = fmul fast float %291, 2.550000e+02
  %293 = fadd fast float %292, 5.000000e-01
  %294 = fptosi float %293 to i32
  %295 = trunc i32 %294 to i8
  %296 = add nuw nsw i64 %272, 2
  %297 = getelementptr inbounds i8, ptr %257, i64 %296
  store i8 %295, ptr %297, align 1, !tbaa !27, !alias.scope !340, !noalias !337
  %298 = add nuw nsw i64 %261, 1
  %299 = icmp eq i64 %298, %21
  br i1 %299, label %300, label %260, !llvm.loop !59

300:                                              ; preds = %260, %244, %251, %241
  %301 = add nsw i64 %67, 1
  %302 = icmp slt i64 %301, %35
  br i1 %302, label %66, label %65, !llvm.loop !342
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
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %18) #13
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
  br i1 %45, label %46, label %65

46:                                               ; preds = %17
  %47 = mul i64 %21, 3
  %48 = shl i64 %21, 1
  %49 = icmp sgt i64 %21, 0
  %50 = icmp eq i64 %31, 0
  %51 = icmp eq i64 %31, 1
  %52 = icmp sgt i64 %29, 0
  %53 = getelementptr inbounds float, ptr %14, i64 2
  %54 = shl nsw i64 %21, 2
  %55 = tail call i64 @llvm.smin.i64(i64 %21, i64 %29)
  %56 = sub nsw i64 %21, %29
  %57 = tail call i64 @llvm.smax.i64(i64 %56, i64 %55)
  %58 = add nsw i64 %55, 16
  %59 = icmp sgt i64 %58, %57
  %60 = icmp slt i64 %29, 1
  %61 = icmp eq i64 %21, 1
  %62 = add i64 %48, -2
  %63 = getelementptr inbounds float, ptr %16, i64 %54
  %64 = getelementptr inbounds float, ptr %14, i64 1
  br label %66

65:                                               ; preds = %300, %17
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %18) #13
  ret void

66:                                               ; preds = %46, %300
  %67 = phi i64 [ %3, %46 ], [ %301, %300 ]
  %68 = icmp slt i64 %67, %19
  br i1 %68, label %69, label %241

69:                                               ; preds = %66
  %70 = srem i64 %67, %23
  %71 = mul nsw i64 %70, %32
  %72 = getelementptr inbounds float, ptr %15, i64 %71
  %73 = sub nsw i64 %67, %3
  %74 = mul i64 %47, %73
  %75 = getelementptr inbounds i16, ptr %0, i64 %74
  tail call void @llvm.experimental.noalias.scope.decl(metadata !343)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !346)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !348)
  %76 = getelementptr inbounds float, ptr %72, i64 %21
  %77 = getelementptr inbounds float, ptr %72, i64 %48
  br i1 %49, label %78, label %105

78:                                               ; preds = %69, %78
  %79 = phi i64 [ %103, %78 ], [ 0, %69 ]
  %80 = mul nuw nsw i64 %79, 3
  %81 = getelementptr inbounds i16, ptr %75, i64 %80
  %82 = load i16, ptr %81, align 2, !tbaa !40, !alias.scope !343, !noalias !350
  %83 = zext i16 %82 to i64
  %84 = getelementptr inbounds float, ptr %13, i64 %83
  %85 = load float, ptr %84, align 4, !tbaa !29, !alias.scope !348, !noalias !351
  %86 = getelementptr inbounds float, ptr %72, i64 %79
  store float %85, ptr %86, align 4, !tbaa !29, !alias.scope !346, !noalias !352
  %87 = add nuw nsw i64 %80, 1
  %88 = getelementptr inbounds i16, ptr %75, i64 %87
  %89 = load i16, ptr %88, align 2, !tbaa !40, !alias.scope !343, !noalias !350
  %90 = zext i16 %89 to i64
  %91 = or i64 %90, 65536
  %92 = getelementptr inbounds float, ptr %13, i64 %91
  %93 = load float, ptr %92, align 4, !tbaa !29, !alias.scope !348, !noalias !351
  %94 = getelementptr inbounds float, ptr %76, i64 %79
  store float %93, ptr %94, align 4, !tbaa !29, !alias.scope !346, !noalias !352
  %95 = add nuw nsw i64 %80, 2
  %96 = getelementptr inbounds i16, ptr %75, i64 %95
  %97 = load i16, ptr %96, align 2, !tbaa !40, !alias.scope !343, !noalias !350
  %98 = zext i16 %97 to i64
  %99 = or i64 %98, 131072
  %100 = getelementptr inbounds float, ptr %13, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !348, !noalias !351
  %102 = getelementptr inbounds float, ptr %77, i64 %79
  store float %101, ptr %102, align 4, !tbaa !29, !alias.scope !346, !noalias !352
  %103 = add nuw nsw i64 %79, 1
  %104 = icmp eq i64 %103, %21
  br i1 %104, label %105, label %78, !llvm.loop !328

105:                                              ; preds = %78, %69
  br i1 %50, label %141, label %106

106:                                              ; preds = %105
  tail call void @llvm.experimental.noalias.scope.decl(metadata !353)
  %107 = getelementptr inbounds i16, ptr %1, i64 %74
  %108 = getelementptr inbounds i8, ptr %1, i64 %74
  br label %109

109:                                              ; preds = %138, %106
  %110 = phi i64 [ 0, %106 ], [ %139, %138 ]
  %111 = add nuw nsw i64 %110, 5
  %112 = mul nsw i64 %111, %21
  %113 = getelementptr inbounds float, ptr %72, i64 %112
  br i1 %51, label %114, label %126

114:                                              ; preds = %109
  %115 = getelementptr inbounds i8, ptr %108, i64 %110
  br i1 %49, label %116, label %138

116:                                              ; preds = %114, %116
  %117 = phi i64 [ %124, %116 ], [ 0, %114 ]
  %118 = mul nuw nsw i64 %117, 3
  %119 = getelementptr inbounds i8, ptr %115, i64 %118
  %120 = load i8, ptr %119, align 1, !tbaa !27, !noalias !353
  %121 = uitofp i8 %120 to float
  %122 = fmul fast float %121, 0x3F70101020000000
  %123 = getelementptr inbounds float, ptr %113, i64 %117
  store float %122, ptr %123, align 4, !tbaa !29, !alias.scope !353
  %124 = add nuw nsw i64 %117, 1
  %125 = icmp eq i64 %124, %21
  br i1 %125, label %138, label %116, !llvm.loop !39

126:                                              ; preds = %109
  %127 = getelementptr inbounds i16, ptr %107, i64 %110
  br i1 %49, label %128, label %138

128:                                              ; preds = %126, %128
  %129 = phi i64 [ %136, %128 ], [ 0, %126 ]
  %130 = mul nuw nsw i64 %129, 3
  %131 = getelementptr inbounds i16, ptr %127, i64 %130
  %132 = load i16, ptr %131, align 2, !tbaa !40, !noalias !353
  %133 = uitofp i16 %132 to float
  %134 = fmul fast float %133, 0x3EF0001000000000
  %135 = getelementptr inbounds float, ptr %113, i64 %129
  store float %134, ptr %135, align 4, !tbaa !29, !alias.scope !353
  %136 = add nuw nsw i64 %129, 1
  %137 = icmp eq i64 %136, %21
  br i1 %137, label %138, label %128, !llvm.loop !42

138:                                              ; preds = %128, %116, %126, %114
  %139 = add nuw nsw i64 %110, 1
  %140 = icmp eq i64 %139, 3
  br i1 %140, label %141, label %109, !llvm.loop !43

141:                                              ; preds = %138, %105
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %25, i64 noundef %67, ptr noundef %72) #14
  br i1 %52, label %142, label %244

142:                                              ; preds = %141
  tail call void @llvm.experimental.noalias.scope.decl(metadata !356)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !359)
  %143 = getelementptr inbounds float, ptr %72, i64 %47
  %144 = getelementptr inbounds float, ptr %72, i64 %54
  br i1 %49, label %150, label %145

145:                                              ; preds = %150, %142
  br i1 %59, label %166, label %146

146:                                              ; preds = %145
  %147 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !359, !noalias !356
  %148 = insertelement <16 x float> poison, float %147, i64 0
  %149 = shufflevector <16 x float> %148, <16 x float> poison, <16 x i32> zeroinitializer
  br label %168

150:                                              ; preds = %142, %150
  %151 = phi i64 [ %164, %150 ], [ 0, %142 ]
  %152 = getelementptr inbounds float, ptr %72, i64 %151
  %153 = load float, ptr %152, align 4, !tbaa !29, !alias.scope !356, !noalias !359
  %154 = fmul fast float %153, 0x3FCB367A00000000
  %155 = getelementptr inbounds float, ptr %76, i64 %151
  %156 = load float, ptr %155, align 4, !tbaa !29, !alias.scope !356, !noalias !359
  %157 = fmul fast float %156, 0x3FE6E2EB20000000
  %158 = fadd fast float %157, %154
  %159 = getelementptr inbounds float, ptr %77, i64 %151
  %160 = load float, ptr %159, align 4, !tbaa !29, !alias.scope !356, !noalias !359
  %161 = fmul fast float %160, 0x3FB27BB300000000
  %162 = fadd fast float %158, %161
  %163 = getelementptr inbounds float, ptr %143, i64 %151
  store float %162, ptr %163, align 4, !tbaa !29, !alias.scope !356, !noalias !359
  %164 = add nuw nsw i64 %151, 1
  %165 = icmp eq i64 %164, %21
  br i1 %165, label %145, label %150, !llvm.loop !49

166:                                              ; preds = %174, %145
  %167 = phi i64 [ %55, %145 ], [ %169, %174 ]
  br i1 %49, label %196, label %241

168:                                              ; preds = %174, %146
  %169 = phi i64 [ %58, %146 ], [ %177, %174 ]
  %170 = phi i64 [ %55, %146 ], [ %169, %174 ]
  %171 = getelementptr inbounds float, ptr %143, i64 %170
  %172 = load <16 x float>, ptr %171, align 4, !alias.scope !356, !noalias !359
  %173 = fmul fast <16 x float> %172, %149
  br i1 %60, label %174, label %179

174:                                              ; preds = %179, %168
  %175 = phi <16 x float> [ %173, %168 ], [ %193, %179 ]
  %176 = getelementptr inbounds float, ptr %144, i64 %170
  store <16 x float> %175, ptr %176, align 4, !alias.scope !356, !noalias !359
  %177 = add nsw i64 %169, 16
  %178 = icmp sgt i64 %177, %57
  br i1 %178, label %166, label %168, !llvm.loop !50

179:                                              ; preds = %168, %179
  %180 = phi i64 [ %194, %179 ], [ 1, %168 ]
  %181 = phi <16 x float> [ %193, %179 ], [ %173, %168 ]
  %182 = getelementptr inbounds float, ptr %53, i64 %180
  %183 = load float, ptr %182, align 4, !tbaa !29, !alias.scope !359, !noalias !356
  %184 = insertelement <16 x float> poison, float %183, i64 0
  %185 = shufflevector <16 x float> %184, <16 x float> poison, <16 x i32> zeroinitializer
  %186 = sub nsw i64 0, %180
  %187 = getelementptr inbounds float, ptr %171, i64 %186
  %188 = load <16 x float>, ptr %187, align 4, !alias.scope !356, !noalias !359
  %189 = getelementptr inbounds float, ptr %171, i64 %180
  %190 = load <16 x float>, ptr %189, align 4, !alias.scope !356, !noalias !359
  %191 = fadd fast <16 x float> %190, %188
  %192 = fmul fast <16 x float> %191, %185
  %193 = fadd fast <16 x float> %192, %181
  %194 = add nuw i64 %180, 1
  %195 = icmp eq i64 %180, %29
  br i1 %195, label %174, label %179, !llvm.loop !51

196:                                              ; preds = %166, %206
  %197 = phi i64 [ %209, %206 ], [ 0, %166 ]
  %198 = icmp eq i64 %197, %55
  %199 = select i1 %198, i64 %167, i64 %197
  %200 = icmp slt i64 %199, %21
  br i1 %200, label %201, label %241

201:                                              ; preds = %196
  %202 = load float, ptr %53, align 4, !tbaa !29, !alias.scope !359, !noalias !356
  %203 = getelementptr inbounds float, ptr %143, i64 %199
  %204 = load float, ptr %203, align 4, !tbaa !29, !alias.scope !356, !noalias !359
  %205 = fmul fast float %204, %202
  br i1 %60, label %206, label %211

206:                                              ; preds = %230, %201
  %207 = phi float [ %205, %201 ], [ %238, %230 ]
  %208 = getelementptr inbounds float, ptr %144, i64 %199
  store float %207, ptr %208, align 4, !tbaa !29, !alias.scope !356, !noalias !359
  %209 = add nsw i64 %199, 1
  %210 = icmp slt i64 %209, %21
  br i1 %210, label %196, label %241, !llvm.loop !52

211:                                              ; preds = %201, %230
  %212 = phi i64 [ %239, %230 ], [ 1, %201 ]
  %213 = phi float [ %238, %230 ], [ %205, %201 ]
  %214 = getelementptr inbounds float, ptr %53, i64 %212
  %215 = load float, ptr %214, align 4, !tbaa !29, !alias.scope !359, !noalias !356
  br i1 %61, label %230, label %216

216:                                              ; preds = %211
  %217 = sub nsw i64 %199, %212
  %218 = tail call i64 @llvm.abs.i64(i64 %217, i1 true)
  %219 = srem i64 %218, %62
  %220 = icmp slt i64 %219, %21
  %221 = sub nsw i64 %62, %219
  %222 = select i1 %220, i64 %219, i64 %221
  %223 = getelementptr inbounds float, ptr %143, i64 %222
  %224 = add nsw i64 %212, %199
  %225 = tail call i64 @llvm.abs.i64(i64 %224, i1 true)
  %226 = srem i64 %225, %62
  %227 = icmp slt i64 %226, %21
  %228 = sub nsw i64 %62, %226
  %229 = select i1 %227, i64 %226, i64 %228
  br label %230

230:                                              ; preds = %216, %211
  %231 = phi ptr [ %223, %216 ], [ %143, %211 ]
  %232 = phi i64 [ %229, %216 ], [ 0, %211 ]
  %233 = load float, ptr %231, align 4, !tbaa !29, !alias.scope !356, !noalias !359
  %234 = getelementptr inbounds float, ptr %143, i64 %232
  %235 = load float, ptr %234, align 4, !tbaa !29, !alias.scope !356, !noalias !359
  %236 = fadd fast float %235, %233
  %237 = fmul fast float %236, %215
  %238 = fadd fast float %237, %213
  %239 = add nuw i64 %212, 1
  %240 = icmp eq i64 %212, %29
  br i1 %240, label %206, label %211, !llvm.loop !53

241:                                              ; preds = %206, %196, %166, %66
  %242 = sub nsw i64 %67, %29
  %243 = icmp slt i64 %242, 0
  br i1 %243, label %300, label %247

244:                                              ; preds = %141
  %245 = sub nsw i64 %67, %29
  %246 = icmp slt i64 %245, 0
  br i1 %246, label %300, label %251

247:                                              ; preds = %241
  br i1 %52, label %248, label %251

248:                                              ; preds = %247
  %249 = load float, ptr %14, align 4, !tbaa !29
  %250 = load float, ptr %64, align 4, !tbaa !29
  tail call fastcc void @sharpen(ptr noundef %15, i64 noundef %23, i64 noundef %242, i64 noundef %19, i64 noundef %21, ptr noundef %63, ptr noundef nonnull %53, i64 noundef %29, float noundef %249, float noundef %250) #14
  br label %251

251:                                              ; preds = %244, %248, %247
  %252 = phi i64 [ %242, %248 ], [ %242, %247 ], [ %245, %244 ]
  %253 = srem i64 %252, %23
  %254 = mul nsw i64 %253, %32
  %255 = getelementptr inbounds float, ptr %15, i64 %254
  call fastcc void @run(ptr noundef nonnull %18, i64 noundef %25, i64 noundef %27, i64 noundef %252, ptr noundef %255) #14
  %256 = mul i64 %47, %252
  %257 = getelementptr inbounds i16, ptr %2, i64 %256
  tail call void @llvm.experimental.noalias.scope.decl(metadata !361)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !364)
  %258 = getelementptr inbounds float, ptr %255, i64 %21
  %259 = getelementptr inbounds float, ptr %255, i64 %48
  br i1 %49, label %260, label %300

260:                                              ; preds = %251, %260
  %261 = phi i64 [ %298, %260 ], [ 0, %251 ]
  %262 = getelementptr inbounds float, ptr %255, i64 %261
  %263 = load float, ptr %262, align 4, !tbaa !29, !alias.scope !361, !noalias !364
  %264 = fcmp fast olt float %263, 0.000000e+00
  %265 = select fast i1 %264, float 0.000000e+00, float %263
  %266 = fcmp fast ogt float %265, 1.000000e+00
  %267 = select fast i1 %266, float 1.000000e+00, float %265
  %268 = fmul fast float %267, 6.553500e+04
  %269 = fadd fast float %268, 5.000000e-01
  %270 = fptosi float %269 to i32
  %271 = trunc i32 %270 to i16
  %272 = mul nuw nsw i64 %261, 3
  %273 = getelementptr inbounds i16, ptr %257, i64 %272
  store i16 %271, ptr %273, align 2, !tbaa !40, !alias.scope !364, !noalias !361
  %274 = getelementptr inbounds float, ptr %258, i64 %261
  %275 = load float, ptr %274, align 4, !tbaa !29, !alias.scope !361, !noalias !364
  %276 = fcmp fast olt float %275, 0.000000e+00
  %277 = select fast i1 %276, float 0.000000e+00, float %275
  %278 = fcmp fast ogt float %277, 1.000000e+00
  %279 = select fast i1 %278, float 1.000000e+00, float %277
  %280 = fmul fast float %279, 6.553500e+04
  %281 = fadd fast float %280, 5.000000e-01
  %282 = fptosi float %281 to i32
  %283 = trunc i32 %282 to i16
  %284 = add nuw nsw i64 %272, 1
  %285 = getelementptr inbounds i16, ptr %257, i64 %284
  store i16 %283, ptr %285, align 2, !tbaa !40, !alias.scope !364, !noalias !361
  %286 = getelementptr inbounds float, ptr %259, i64 %261
  %287 = load float, ptr %286, align 4, !tbaa !29, !alias.scope !361, !noalias !364
  %288 = fcmp fast olt float %287, 0.000000e+00
  %289 = select fast i1 %288, float 0.000000e+00, float %287
  %290 = fcmp fast ogt float %289, 1.000000e+00
  %291 = select fast i1 %290, float 1.000000e+00, float %289
  %292 = fmul fast float %291, 6.553500e+04
  %293 = fadd fast float %292, 5.000000e-01
  %294 = fptosi float %293 to i32
  %295 = trunc i32 %294 to i16
  %296 = add nuw nsw i64 %272, 2
  %297 = getelementptr inbounds i16, ptr %257, i64 %296
  store i16 %295, ptr %297, align 2, !tbaa !40, !alias.scope !364, !noalias !361
  %298 = add nuw nsw i64 %261, 1
  %299 = icmp eq i64 %298, %21
  br i1 %299, label %300, label %260, !llvm.loop !316

300:                                              ; preds = %260, %244, %251, %241
  %301 = add nsw i64 %67, 1
  %302 = icmp slt i64 %301, %35
  br i1 %302, label %66, label %65, !llvm.loop !366
}

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define i64 @warp_8(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef %8) local_unnamed_addr #4 {
  %10 = load i64, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds i64, ptr %4, i64 1
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = getelementptr inbounds i64, ptr %4, i64 2
  %14 = load i64, ptr %13, align 8, !tbaa !4
  %15 = getelementptr inbounds i64, ptr %4, i64 3
  %16 = load i64, ptr %15, align 8, !tbaa !4
  %17 = getelementptr inbounds i64, ptr %4, i64 4
  %18 = load i64, ptr %17, align 8, !tbaa !4
  %19 = getelementptr inbounds i64, ptr %4, i64 5
  %20 = load i64, ptr %19, align 8, !tbaa !4
  %21 = getelementptr inbounds float, ptr %8, i64 3072
  %22 = icmp sgt i64 %12, 0
  br i1 %22, label %23, label %789

23:                                               ; preds = %9
  %24 = add nsw i64 %3, -1
  %25 = sdiv i64 %2, 16
  %26 = mul nsw i64 %14, %25
  %27 = sdiv i64 %24, 16
  %28 = add nsw i64 %27, 1
  %29 = icmp sgt i64 %25, %28
  %30 = icmp sgt i64 %18, 1
  %31 = add i64 %3, 1
  %32 = add nsw i64 %10, -1
  %33 = mul i64 %12, 3
  %34 = add nsw i64 %12, -1
  %35 = icmp eq i64 %18, 1
  %36 = icmp slt i64 %2, %3
  %37 = add i64 %3, 2
  br label %38

38:                                               ; preds = %23, %785
  %39 = phi i64 [ %12, %23 ], [ %788, %785 ]
  %40 = phi i64 [ 0, %23 ], [ %786, %785 ]
  %41 = tail call i64 @llvm.smin.i64(i64 %39, i64 256)
  %42 = tail call i64 @llvm.smax.i64(i64 %41, i64 1)
  %43 = sub nsw i64 %12, %40
  %44 = tail call i64 @llvm.smin.i64(i64 %43, i64 256)
  %45 = add nsw i64 %44, 15
  %46 = sdiv i64 %45, 16
  %47 = lshr exact i64 %40, 4
  %48 = add nsw i64 %46, %47
  %49 = add nsw i64 %47, %26
  %50 = getelementptr inbounds float, ptr %6, i64 %49
  %51 = load float, ptr %50, align 4, !tbaa !29
  br i1 %29, label %76, label %52

52:                                               ; preds = %38
  %53 = icmp slt i64 %44, -30
  br label %54

54:                                               ; preds = %60, %52
  %55 = phi float [ %51, %52 ], [ %61, %60 ]
  %56 = phi float [ %51, %52 ], [ %62, %60 ]
  %57 = phi i64 [ %25, %52 ], [ %63, %60 ]
  br i1 %53, label %60, label %58

58:                                               ; preds = %54
  %59 = mul nsw i64 %57, %14
  br label %65

60:                                               ; preds = %65, %54
  %61 = phi float [ %55, %54 ], [ %73, %65 ]
  %62 = phi float [ %56, %54 ], [ %72, %65 ]
  %63 = add nsw i64 %57, 1
  %64 = icmp sgt i64 %57, %27
  br i1 %64, label %76, label %54, !llvm.loop !367

65:                                               ; preds = %65, %58
  %66 = phi float [ %55, %58 ], [ %73, %65 ]
  %67 = phi float [ %56, %58 ], [ %72, %65 ]
  %68 = phi i64 [ %47, %58 ], [ %74, %65 ]
  %69 = add nsw i64 %68, %59
  %70 = getelementptr inbounds float, ptr %6, i64 %69
  %71 = load float, ptr %70, align 4, !tbaa !29
  %72 = tail call fast float @llvm.minnum.f32(float %71, float %67)
  %73 = tail call fast float @llvm.maxnum.f32(float %71, float %66)
  %74 = add i64 %68, 1
  %75 = icmp eq i64 %68, %48
  br i1 %75, label %60, label %65, !llvm.loop !368

76:                                               ; preds = %60, %38
  %77 = phi float [ %51, %38 ], [ %61, %60 ]
  %78 = phi float [ %51, %38 ], [ %62, %60 ]
  br i1 %30, label %79, label %118

79:                                               ; preds = %76
  %80 = icmp slt i64 %44, -30
  br label %81

81:                                               ; preds = %111, %79
  %82 = phi float [ %77, %79 ], [ %115, %111 ]
  %83 = phi float [ %78, %79 ], [ %114, %111 ]
  %84 = phi i64 [ 1, %79 ], [ %116, %111 ]
  %85 = mul nsw i64 %84, %20
  %86 = getelementptr inbounds float, ptr %6, i64 %85
  %87 = getelementptr inbounds float, ptr %86, i64 %49
  %88 = load float, ptr %87, align 4, !tbaa !29
  br i1 %29, label %111, label %89

89:                                               ; preds = %81, %95
  %90 = phi float [ %96, %95 ], [ %88, %81 ]
  %91 = phi float [ %97, %95 ], [ %88, %81 ]
  %92 = phi i64 [ %98, %95 ], [ %25, %81 ]
  br i1 %80, label %95, label %93

93:                                               ; preds = %89
  %94 = mul nsw i64 %92, %14
  br label %100

95:                                               ; preds = %100, %89
  %96 = phi float [ %90, %89 ], [ %107, %100 ]
  %97 = phi float [ %91, %89 ], [ %108, %100 ]
  %98 = add nsw i64 %92, 1
  %99 = icmp sgt i64 %92, %27
  br i1 %99, label %111, label %89, !llvm.loop !367

100:                                              ; preds = %100, %93
  %101 = phi float [ %90, %93 ], [ %107, %100 ]
  %102 = phi float [ %91, %93 ], [ %108, %100 ]
  %103 = phi i64 [ %47, %93 ], [ %109, %100 ]
  %104 = add nsw i64 %103, %94
  %105 = getelementptr inbounds float, ptr %86, i64 %104
  %106 = load float, ptr %105, align 4, !tbaa !29
  %107 = tail call fast float @llvm.minnum.f32(float %106, float %101)
  %108 = tail call fast float @llvm.maxnum.f32(float %106, float %102)
  %109 = add i64 %103, 1
  %110 = icmp eq i64 %103, %48
  br i1 %110, label %95, label %100, !llvm.loop !368

111:                                              ; preds = %95, %81
  %112 = phi float [ %88, %81 ], [ %96, %95 ]
  %113 = phi float [ %88, %81 ], [ %97, %95 ]
  %114 = tail call fast float @llvm.minnum.f32(float %112, float %83)
  %115 = tail call fast float @llvm.maxnum.f32(float %113, float %82)
  %116 = add nuw nsw i64 %84, 1
  %117 = icmp eq i64 %116, %18
  br i1 %117, label %118, label %81, !llvm.loop !369

118:                                              ; preds = %111, %76
  %119 = phi float [ %77, %76 ], [ %115, %111 ]
  %120 = phi float [ %78, %76 ], [ %114, %111 ]
  %121 = fptosi float %120 to i64
  %122 = sitofp i64 %121 to float
  %123 = fcmp fast olt float %120, %122
  %124 = sext i1 %123 to i64
  %125 = add i64 %121, %2
  %126 = add i64 %125, %124
  %127 = add nsw i64 %126, -1
  %128 = sub i64 1, %126
  %129 = fptosi float %119 to i64
  %130 = sitofp i64 %129 to float
  %131 = fcmp fast olt float %119, %130
  %132 = sext i1 %131 to i64
  %133 = add i64 %31, %129
  %134 = add i64 %133, %132
  %135 = sub nsw i64 %134, %127
  %136 = icmp slt i64 %135, %16
  br i1 %136, label %137, label %150

137:                                              ; preds = %118
  %138 = icmp slt i64 %134, %127
  br i1 %138, label %152, label %139

139:                                              ; preds = %137
  %140 = icmp slt i64 %44, -30
  %141 = shl nsw i64 %46, 4
  %142 = or i64 %40, 2
  %143 = add i64 %142, %141
  %144 = icmp sgt i64 %43, 0
  %145 = select i1 %30, i1 %144, i1 false
  %146 = getelementptr inbounds float, ptr %8, i64 %40
  %147 = select i1 %35, i1 %144, i1 false
  %148 = add i64 %37, %129
  %149 = add i64 %148, %132
  br label %157

150:                                              ; preds = %118
  %151 = add nsw i64 %135, 1
  br label %789

152:                                              ; preds = %521, %137
  br i1 %36, label %153, label %785

153:                                              ; preds = %152
  %154 = icmp sgt i64 %43, 0
  %155 = select i1 %30, i1 %154, i1 false
  %156 = select i1 %35, i1 %154, i1 false
  br label %524

157:                                              ; preds = %139, %521
  %158 = phi i64 [ %127, %139 ], [ %522, %521 ]
  %159 = icmp slt i64 %158, 0
  %160 = icmp slt i64 %158, %10
  %161 = select i1 %160, i64 %158, i64 %32
  %162 = select i1 %159, i64 0, i64 %161
  %163 = sub nsw i64 %158, %127
  %164 = mul i64 %163, 768
  %165 = getelementptr inbounds float, ptr %7, i64 %164
  %166 = icmp slt i64 %158, %126
  br i1 %166, label %176, label %167

167:                                              ; preds = %157
  %168 = add nsw i64 %158, -1
  %169 = icmp sgt i64 %158, %10
  %170 = select i1 %169, i64 %32, i64 %168
  %171 = icmp sgt i64 %158, 0
  %172 = select i1 %171, i64 %170, i64 0
  %173 = icmp eq i64 %172, %162
  br i1 %173, label %174, label %176

174:                                              ; preds = %167
  %175 = getelementptr inbounds float, ptr %165, i64 -768
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(3072) %165, ptr noundef nonnull align 4 dereferenceable(3072) %175, i64 3072, i1 false)
  br label %521

176:                                              ; preds = %157, %167
  %177 = sdiv i64 %162, 16
  %178 = srem i64 %162, 16
  %179 = mul nsw i64 %177, %14
  %180 = add nsw i64 %179, %47
  %181 = getelementptr inbounds float, ptr %5, i64 %180
  %182 = load float, ptr %181, align 4, !tbaa !29
  %183 = add nsw i64 %177, 2
  br label %184

184:                                              ; preds = %190, %176
  %185 = phi float [ %182, %176 ], [ %191, %190 ]
  %186 = phi float [ %182, %176 ], [ %192, %190 ]
  %187 = phi i64 [ %177, %176 ], [ %193, %190 ]
  br i1 %140, label %190, label %188

188:                                              ; preds = %184
  %189 = mul nsw i64 %187, %14
  br label %195

190:                                              ; preds = %195, %184
  %191 = phi float [ %185, %184 ], [ %203, %195 ]
  %192 = phi float [ %186, %184 ], [ %202, %195 ]
  %193 = add nsw i64 %187, 1
  %194 = icmp eq i64 %193, %183
  br i1 %194, label %206, label %184, !llvm.loop !367

195:                                              ; preds = %195, %188
  %196 = phi float [ %185, %188 ], [ %203, %195 ]
  %197 = phi float [ %186, %188 ], [ %202, %195 ]
  %198 = phi i64 [ %47, %188 ], [ %204, %195 ]
  %199 = add nsw i64 %198, %189
  %200 = getelementptr inbounds float, ptr %5, i64 %199
  %201 = load float, ptr %200, align 4, !tbaa !29
  %202 = tail call fast float @llvm.minnum.f32(float %201, float %197)
  %203 = tail call fast float @llvm.maxnum.f32(float %201, float %196)
  %204 = add i64 %198, 1
  %205 = icmp eq i64 %198, %48
  br i1 %205, label %190, label %195, !llvm.loop !368

206:                                              ; preds = %190
  br i1 %30, label %207, label %242

207:                                              ; preds = %206, %237
  %208 = phi float [ %239, %237 ], [ %191, %206 ]
  %209 = phi float [ %238, %237 ], [ %192, %206 ]
  %210 = phi i64 [ %240, %237 ], [ 1, %206 ]
  %211 = mul nsw i64 %210, %20
  %212 = getelementptr inbounds float, ptr %5, i64 %211
  %213 = getelementptr inbounds float, ptr %212, i64 %180
  %214 = load float, ptr %213, align 4, !tbaa !29
  br label %215

215:                                              ; preds = %207, %221
  %216 = phi float [ %222, %221 ], [ %214, %207 ]
  %217 = phi float [ %223, %221 ], [ %214, %207 ]
  %218 = phi i64 [ %224, %221 ], [ %177, %207 ]
  br i1 %140, label %221, label %219

219:                                              ; preds = %215
  %220 = mul nsw i64 %218, %14
  br label %226

221:                                              ; preds = %226, %215
  %222 = phi float [ %216, %215 ], [ %233, %226 ]
  %223 = phi float [ %217, %215 ], [ %234, %226 ]
  %224 = add nsw i64 %218, 1
  %225 = icmp eq i64 %224, %183
  br i1 %225, label %237, label %215, !llvm.loop !367

226:                                              ; preds = %226, %219
  %227 = phi float [ %216, %219 ], [ %233, %226 ]
  %228 = phi float [ %217, %219 ], [ %234, %226 ]
  %229 = phi i64 [ %47, %219 ], [ %235, %226 ]
  %230 = add nsw i64 %229, %220
  %231 = getelementptr inbounds float, ptr %212, i64 %230
  %232 = load float, ptr %231, align 4, !tbaa !29
  %233 = tail call fast float @llvm.minnum.f32(float %232, float %227)
  %234 = tail call fast float @llvm.maxnum.f32(float %232, float %228)
  %235 = add i64 %229, 1
  %236 = icmp eq i64 %229, %48
  br i1 %236, label %221, label %226, !llvm.loop !368

237:                                              ; preds = %221
  %238 = tail call fast float @llvm.minnum.f32(float %222, float %209)
  %239 = tail call fast float @llvm.maxnum.f32(float %223, float %208)
  %240 = add nuw nsw i64 %210, 1
  %241 = icmp eq i64 %240, %18
  br i1 %241, label %242, label %207, !llvm.loop !369

242:                                              ; preds = %237, %206
  %243 = phi float [ %191, %206 ], [ %239, %237 ]
  %244 = phi float [ %192, %206 ], [ %238, %237 ]
  %245 = fptosi float %244 to i64
  %246 = sitofp i64 %245 to float
  %247 = fcmp fast olt float %244, %246
  %248 = sext i1 %247 to i64
  %249 = add i64 %40, %245
  %250 = add i64 %249, %248
  %251 = add nsw i64 %250, -1
  %252 = fptosi float %243 to i64
  %253 = sitofp i64 %252 to float
  %254 = fcmp fast olt float %243, %253
  %255 = sext i1 %254 to i64
  %256 = sub i64 1, %250
  %257 = add i64 %143, %252
  %258 = add i64 %257, %255
  %259 = add i64 %258, %256
  %260 = icmp sgt i64 %259, 1023
  br i1 %260, label %519, label %261

261:                                              ; preds = %242
  %262 = mul i64 %33, %162
  %263 = getelementptr inbounds i8, ptr %0, i64 %262
  tail call void @llvm.experimental.noalias.scope.decl(metadata !370)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !373)
  %264 = icmp slt i64 %250, 1
  %265 = add i64 %258, 1
  %266 = icmp sgt i64 %265, %12
  %267 = select i1 %264, i1 true, i1 %266
  br i1 %267, label %268, label %270

268:                                              ; preds = %261
  %269 = icmp sgt i64 %259, -1
  br i1 %269, label %295, label %317

270:                                              ; preds = %261
  %271 = mul nsw i64 %251, 3
  %272 = getelementptr inbounds i8, ptr %263, i64 %271
  %273 = icmp sgt i64 %259, -1
  br i1 %273, label %274, label %317

274:                                              ; preds = %270, %274
  %275 = phi i64 [ %293, %274 ], [ 0, %270 ]
  %276 = mul nuw nsw i64 %275, 3
  %277 = getelementptr inbounds i8, ptr %272, i64 %276
  %278 = load i8, ptr %277, align 1, !tbaa !27, !alias.scope !370, !noalias !373
  %279 = uitofp i8 %278 to float
  %280 = getelementptr inbounds float, ptr %8, i64 %275
  store float %279, ptr %280, align 4, !tbaa !29, !alias.scope !373, !noalias !370
  %281 = add nuw nsw i64 %276, 1
  %282 = getelementptr inbounds i8, ptr %272, i64 %281
  %283 = load i8, ptr %282, align 1, !tbaa !27, !alias.scope !370, !noalias !373
  %284 = uitofp i8 %283 to float
  %285 = add nuw nsw i64 %275, 1024
  %286 = getelementptr inbounds float, ptr %8, i64 %285
  store float %284, ptr %286, align 4, !tbaa !29, !alias.scope !373, !noalias !370
  %287 = add nuw nsw i64 %276, 2
  %288 = getelementptr inbounds i8, ptr %272, i64 %287
  %289 = load i8, ptr %288, align 1, !tbaa !27, !alias.scope !370, !noalias !373
  %290 = uitofp i8 %289 to float
  %291 = add nuw nsw i64 %275, 2048
  %292 = getelementptr inbounds float, ptr %8, i64 %291
  store float %290, ptr %292, align 4, !tbaa !29, !alias.scope !373, !noalias !370
  %293 = add nuw nsw i64 %275, 1
  %294 = icmp eq i64 %275, %259
  br i1 %294, label %317, label %274, !llvm.loop !375

295:                                              ; preds = %268, %304
  %296 = phi i64 [ %305, %304 ], [ 0, %268 ]
  %297 = add nsw i64 %296, %251
  %298 = icmp slt i64 %297, 0
  %299 = icmp slt i64 %297, %12
  %300 = select i1 %299, i64 %297, i64 %34
  %301 = mul nsw i64 %300, 3
  %302 = select i1 %298, i64 0, i64 %301
  %303 = getelementptr inbounds i8, ptr %263, i64 %302
  br label %307

304:                                              ; preds = %307
  %305 = add nuw nsw i64 %296, 1
  %306 = icmp eq i64 %296, %259
  br i1 %306, label %317, label %295, !llvm.loop !376

307:                                              ; preds = %307, %295
  %308 = phi i64 [ 0, %295 ], [ %315, %307 ]
  %309 = getelementptr inbounds i8, ptr %303, i64 %308
  %310 = load i8, ptr %309, align 1, !tbaa !27, !alias.scope !370, !noalias !373
  %311 = uitofp i8 %310 to float
  %312 = shl nuw nsw i64 %308, 10
  %313 = add nuw nsw i64 %312, %296
  %314 = getelementptr inbounds float, ptr %8, i64 %313
  store float %311, ptr %314, align 4, !tbaa !29, !alias.scope !373, !noalias !370
  %315 = add nuw nsw i64 %308, 1
  %316 = icmp eq i64 %315, 3
  br i1 %316, label %304, label %307, !llvm.loop !377

317:                                              ; preds = %274, %304, %268, %270
  br i1 %145, label %318, label %324

318:                                              ; preds = %317
  %319 = srem i64 %162, 16
  %320 = sitofp i64 %319 to float
  %321 = fmul fast float %320, 6.250000e-02
  %322 = getelementptr float, ptr %5, i64 %179
  %323 = getelementptr float, ptr %146, i64 %256
  br label %330

324:                                              ; preds = %337, %317
  br i1 %147, label %325, label %521

325:                                              ; preds = %324
  %326 = sitofp i64 %178 to float
  %327 = fmul fast float %326, 6.250000e-02
  %328 = getelementptr inbounds float, ptr %5, i64 %179
  %329 = getelementptr float, ptr %146, i64 %256
  br label %423

330:                                              ; preds = %318, %337
  %331 = phi i64 [ 0, %318 ], [ %338, %337 ]
  %332 = add nuw nsw i64 %331, %47
  %333 = shl nsw i64 %331, 4
  %334 = getelementptr float, ptr %322, i64 %332
  %335 = getelementptr float, ptr %323, i64 %333
  %336 = getelementptr inbounds float, ptr %165, i64 %333
  br label %340

337:                                              ; preds = %419
  %338 = add nuw nsw i64 %331, 1
  %339 = icmp slt i64 %338, %46
  br i1 %339, label %330, label %324, !llvm.loop !378

340:                                              ; preds = %330, %419
  %341 = phi i64 [ 0, %330 ], [ %421, %419 ]
  %342 = mul nsw i64 %341, %20
  %343 = getelementptr float, ptr %334, i64 %342
  %344 = getelementptr inbounds float, ptr %343, i64 %14
  %345 = load float, ptr %343, align 4, !tbaa !29, !alias.scope !379
  %346 = load float, ptr %344, align 4, !tbaa !29, !alias.scope !379
  %347 = fsub fast float %346, %345
  %348 = fmul fast float %347, %321
  %349 = fadd fast float %348, %345
  %350 = getelementptr inbounds float, ptr %343, i64 1
  %351 = load float, ptr %350, align 4, !tbaa !29, !alias.scope !379
  %352 = getelementptr inbounds float, ptr %344, i64 1
  %353 = load float, ptr %352, align 4, !tbaa !29, !alias.scope !379
  %354 = fsub fast float %353, %351
  %355 = fmul fast float %354, %321
  %356 = fadd fast float %355, %351
  %357 = fcmp fast olt float %349, %356
  %358 = tail call fast float @llvm.minnum.f32(float %349, float %356)
  %359 = select fast i1 %357, float %356, float %349
  %360 = insertelement <16 x float> poison, float %349, i64 0
  %361 = shufflevector <16 x float> %360, <16 x float> poison, <16 x i32> zeroinitializer
  %362 = fsub fast float %356, %349
  %363 = fmul fast float %362, 6.250000e-02
  %364 = insertelement <16 x float> poison, float %363, i64 0
  %365 = shufflevector <16 x float> %364, <16 x float> poison, <16 x i32> zeroinitializer
  %366 = fmul fast <16 x float> %365, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %367 = fadd fast <16 x float> %366, %361
  %368 = fptosi float %358 to i64
  %369 = sitofp i64 %368 to float
  %370 = fcmp fast olt float %358, %369
  %371 = sext i1 %370 to i64
  %372 = add i64 %368, -1
  %373 = add i64 %372, %371
  %374 = fptosi float %359 to i64
  %375 = sitofp i64 %374 to float
  %376 = fcmp fast olt float %359, %375
  %377 = sext i1 %376 to i64
  %378 = add i64 %374, 2
  %379 = add i64 %378, %377
  %380 = sub i64 %379, %373
  %381 = shl nuw nsw i64 %341, 10
  %382 = getelementptr float, ptr %335, i64 %381
  %383 = getelementptr float, ptr %382, i64 %373
  %384 = shl nuw nsw i64 %341, 8
  %385 = getelementptr inbounds float, ptr %336, i64 %384
  tail call void @llvm.experimental.noalias.scope.decl(metadata !382)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !385)
  %386 = icmp sgt i64 %380, -1
  br i1 %386, label %387, label %419

387:                                              ; preds = %340, %387
  %388 = phi i64 [ %417, %387 ], [ 0, %340 ]
  %389 = phi <16 x float> [ %416, %387 ], [ zeroinitializer, %340 ]
  %390 = add nsw i64 %388, %373
  %391 = sitofp i64 %390 to float
  %392 = insertelement <16 x float> poison, float %391, i64 0
  %393 = shufflevector <16 x float> %392, <16 x float> poison, <16 x i32> zeroinitializer
  %394 = fsub fast <16 x float> %367, %393
  %395 = bitcast <16 x float> %394 to <16 x i32>
  %396 = and <16 x i32> %395, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %397 = bitcast <16 x i32> %396 to <16 x float>
  %398 = fmul fast <16 x float> %397, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %399 = fadd fast <16 x float> %398, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %400 = fmul fast <16 x float> %397, %397
  %401 = fmul fast <16 x float> %400, %399
  %402 = fadd fast <16 x float> %401, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %403 = fmul fast <16 x float> %397, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %404 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %403
  %405 = fmul fast <16 x float> %404, %397
  %406 = fadd fast <16 x float> %405, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %407 = fmul fast <16 x float> %406, %397
  %408 = fadd fast <16 x float> %407, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %409 = fcmp fast olt <16 x float> %397, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %410 = fcmp fast olt <16 x float> %397, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %411 = select <16 x i1> %410, <16 x float> %408, <16 x float> zeroinitializer
  %412 = select <16 x i1> %409, <16 x float> %402, <16 x float> %411
  %413 = getelementptr inbounds float, ptr %383, i64 %388
  %414 = load <16 x float>, ptr %413, align 4, !alias.scope !382, !noalias !385
  %415 = fmul fast <16 x float> %412, %414
  %416 = fadd fast <16 x float> %415, %389
  %417 = add nuw nsw i64 %388, 1
  %418 = icmp eq i64 %388, %380
  br i1 %418, label %419, label %387, !llvm.loop !387

419:                                              ; preds = %387, %340
  %420 = phi <16 x float> [ zeroinitializer, %340 ], [ %416, %387 ]
  store <16 x float> %420, ptr %385, align 4, !alias.scope !385, !noalias !382
  %421 = add nuw nsw i64 %341, 1
  %422 = icmp eq i64 %421, 3
  br i1 %422, label %337, label %340, !llvm.loop !388

423:                                              ; preds = %325, %511
  %424 = phi i64 [ 0, %325 ], [ %517, %511 ]
  %425 = add nuw nsw i64 %424, %47
  %426 = getelementptr inbounds float, ptr %328, i64 %425
  %427 = getelementptr inbounds float, ptr %426, i64 %14
  %428 = load float, ptr %426, align 4, !tbaa !29, !alias.scope !389
  %429 = load float, ptr %427, align 4, !tbaa !29, !alias.scope !389
  %430 = fsub fast float %429, %428
  %431 = fmul fast float %430, %327
  %432 = fadd fast float %431, %428
  %433 = getelementptr inbounds float, ptr %426, i64 1
  %434 = load float, ptr %433, align 4, !tbaa !29, !alias.scope !389
  %435 = getelementptr inbounds float, ptr %427, i64 1
  %436 = load float, ptr %435, align 4, !tbaa !29, !alias.scope !389
  %437 = fsub fast float %436, %434
  %438 = fmul fast float %437, %327
  %439 = fadd fast float %438, %434
  %440 = fcmp fast olt float %432, %439
  %441 = tail call fast float @llvm.minnum.f32(float %432, float %439)
  %442 = select fast i1 %440, float %439, float %432
  %443 = insertelement <16 x float> poison, float %432, i64 0
  %444 = shufflevector <16 x float> %443, <16 x float> poison, <16 x i32> zeroinitializer
  %445 = fsub fast float %439, %432
  %446 = fmul fast float %445, 6.250000e-02
  %447 = insertelement <16 x float> poison, float %446, i64 0
  %448 = shufflevector <16 x float> %447, <16 x float> poison, <16 x i32> zeroinitializer
  %449 = fmul fast <16 x float> %448, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %450 = fadd fast <16 x float> %449, %444
  %451 = fptosi float %441 to i64
  %452 = sitofp i64 %451 to float
  %453 = fcmp fast olt float %441, %452
  %454 = sext i1 %453 to i64
  %455 = add i64 %451, -1
  %456 = add i64 %455, %454
  %457 = fptosi float %442 to i64
  %458 = sitofp i64 %457 to float
  %459 = fcmp fast olt float %442, %458
  %460 = sext i1 %459 to i64
  %461 = add i64 %457, 2
  %462 = add i64 %461, %460
  %463 = sub i64 %462, %456
  %464 = shl nsw i64 %424, 4
  %465 = getelementptr float, ptr %329, i64 %464
  %466 = getelementptr float, ptr %465, i64 %456
  %467 = getelementptr inbounds float, ptr %165, i64 %464
  tail call void @llvm.experimental.noalias.scope.decl(metadata !392)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !395)
  %468 = icmp sgt i64 %463, -1
  br i1 %468, label %469, label %511

469:                                              ; preds = %423, %469
  %470 = phi <16 x float> [ %500, %469 ], [ zeroinitializer, %423 ]
  %471 = phi <16 x float> [ %504, %469 ], [ zeroinitializer, %423 ]
  %472 = phi i64 [ %509, %469 ], [ 0, %423 ]
  %473 = phi <16 x float> [ %508, %469 ], [ zeroinitializer, %423 ]
  %474 = getelementptr inbounds float, ptr %466, i64 %472
  %475 = add nsw i64 %472, %456
  %476 = sitofp i64 %475 to float
  %477 = insertelement <16 x float> poison, float %476, i64 0
  %478 = shufflevector <16 x float> %477, <16 x float> poison, <16 x i32> zeroinitializer
  %479 = fsub fast <16 x float> %450, %478
  %480 = bitcast <16 x float> %479 to <16 x i32>
  %481 = and <16 x i32> %480, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %482 = bitcast <16 x i32> %481 to <16 x float>
  %483 = fmul fast <16 x float> %482, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %484 = fadd fast <16 x float> %483, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %485 = fmul fast <16 x float> %482, %482
  %486 = fmul fast <16 x float> %485, %484
  %487 = fadd fast <16 x float> %486, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %488 = fmul fast <16 x float> %482, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %489 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %488
  %490 = fmul fast <16 x float> %489, %482
  %491 = fadd fast <16 x float> %490, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %492 = fmul fast <16 x float> %491, %482
  %493 = fadd fast <16 x float> %492, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %494 = fcmp fast olt <16 x float> %482, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %495 = fcmp fast olt <16 x float> %482, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %496 = select <16 x i1> %495, <16 x float> %493, <16 x float> zeroinitializer
  %497 = select <16 x i1> %494, <16 x float> %487, <16 x float> %496
  %498 = load <16 x float>, ptr %474, align 4, !alias.scope !392, !noalias !395
  %499 = fmul fast <16 x float> %497, %498
  %500 = fadd fast <16 x float> %499, %470
  %501 = getelementptr inbounds float, ptr %474, i64 1024
  %502 = load <16 x float>, ptr %501, align 4, !alias.scope !392, !noalias !395
  %503 = fmul fast <16 x float> %497, %502
  %504 = fadd fast <16 x float> %503, %471
  %505 = getelementptr inbounds float, ptr %474, i64 2048
  %506 = load <16 x float>, ptr %505, align 4, !alias.scope !392, !noalias !395
  %507 = fmul fast <16 x float> %497, %506
  %508 = fadd fast <16 x float> %507, %473
  %509 = add nuw nsw i64 %472, 1
  %510 = icmp eq i64 %472, %463
  br i1 %510, label %511, label %469, !llvm.loop !397

511:                                              ; preds = %469, %423
  %512 = phi <16 x float> [ zeroinitializer, %423 ], [ %508, %469 ]
  %513 = phi <16 x float> [ zeroinitializer, %423 ], [ %504, %469 ]
  %514 = phi <16 x float> [ zeroinitializer, %423 ], [ %500, %469 ]
  store <16 x float> %514, ptr %467, align 4, !alias.scope !395, !noalias !392
  %515 = getelementptr inbounds float, ptr %467, i64 256
  store <16 x float> %513, ptr %515, align 4, !alias.scope !395, !noalias !392
  %516 = getelementptr inbounds float, ptr %467, i64 512
  store <16 x float> %512, ptr %516, align 4, !alias.scope !395, !noalias !392
  %517 = add nuw nsw i64 %424, 1
  %518 = icmp slt i64 %517, %46
  br i1 %518, label %423, label %521, !llvm.loop !398

519:                                              ; preds = %242
  %520 = add nsw i64 %16, 1
  br label %789

521:                                              ; preds = %511, %324, %174
  %522 = add i64 %158, 1
  %523 = icmp eq i64 %522, %149
  br i1 %523, label %152, label %157, !llvm.loop !399

524:                                              ; preds = %153, %743
  %525 = phi i64 [ %2, %153 ], [ %744, %743 ]
  br i1 %155, label %526, label %534

526:                                              ; preds = %524
  %527 = srem i64 %525, 16
  %528 = sitofp i64 %527 to float
  %529 = fmul fast float %528, 6.250000e-02
  %530 = sdiv i64 %525, 16
  %531 = mul nsw i64 %530, %14
  %532 = add i64 %525, %128
  %533 = getelementptr float, ptr %6, i64 %531
  br label %543

534:                                              ; preds = %550, %524
  br i1 %156, label %535, label %638

535:                                              ; preds = %534
  %536 = srem i64 %525, 16
  %537 = sitofp i64 %536 to float
  %538 = fmul fast float %537, 6.250000e-02
  %539 = sdiv i64 %525, 16
  %540 = mul nsw i64 %539, %14
  %541 = getelementptr inbounds float, ptr %6, i64 %540
  %542 = add i64 %525, %128
  br label %644

543:                                              ; preds = %526, %550
  %544 = phi i64 [ 0, %526 ], [ %551, %550 ]
  %545 = add nuw nsw i64 %544, %47
  %546 = shl nsw i64 %544, 4
  %547 = getelementptr float, ptr %533, i64 %545
  %548 = getelementptr float, ptr %7, i64 %546
  %549 = getelementptr inbounds float, ptr %21, i64 %546
  br label %553

550:                                              ; preds = %634
  %551 = add nuw nsw i64 %544, 1
  %552 = icmp slt i64 %551, %46
  br i1 %552, label %543, label %534, !llvm.loop !400

553:                                              ; preds = %543, %634
  %554 = phi i64 [ 0, %543 ], [ %636, %634 ]
  %555 = mul nsw i64 %554, %20
  %556 = getelementptr float, ptr %547, i64 %555
  %557 = getelementptr inbounds float, ptr %556, i64 %14
  %558 = load float, ptr %556, align 4, !tbaa !29, !alias.scope !401
  %559 = load float, ptr %557, align 4, !tbaa !29, !alias.scope !401
  %560 = fsub fast float %559, %558
  %561 = fmul fast float %560, %529
  %562 = fadd fast float %561, %558
  %563 = getelementptr inbounds float, ptr %556, i64 1
  %564 = load float, ptr %563, align 4, !tbaa !29, !alias.scope !401
  %565 = getelementptr inbounds float, ptr %557, i64 1
  %566 = load float, ptr %565, align 4, !tbaa !29, !alias.scope !401
  %567 = fsub fast float %566, %564
  %568 = fmul fast float %567, %529
  %569 = fadd fast float %568, %564
  %570 = fcmp fast olt float %562, %569
  %571 = tail call fast float @llvm.minnum.f32(float %562, float %569)
  %572 = select fast i1 %570, float %569, float %562
  %573 = insertelement <16 x float> poison, float %562, i64 0
  %574 = shufflevector <16 x float> %573, <16 x float> poison, <16 x i32> zeroinitializer
  %575 = fsub fast float %569, %562
  %576 = fmul fast float %575, 6.250000e-02
  %577 = insertelement <16 x float> poison, float %576, i64 0
  %578 = shufflevector <16 x float> %577, <16 x float> poison, <16 x i32> zeroinitializer
  %579 = fmul fast <16 x float> %578, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %580 = fadd fast <16 x float> %579, %574
  %581 = fptosi float %571 to i64
  %582 = sitofp i64 %581 to float
  %583 = fcmp fast olt float %571, %582
  %584 = sext i1 %583 to i64
  %585 = add i64 %581, -1
  %586 = add i64 %585, %584
  %587 = fptosi float %572 to i64
  %588 = sitofp i64 %587 to float
  %589 = fcmp fast olt float %572, %588
  %590 = sext i1 %589 to i64
  %591 = add i64 %587, 2
  %592 = add i64 %591, %590
  %593 = sub i64 %592, %586
  %594 = add i64 %532, %586
  %595 = mul i64 %594, 768
  %596 = shl nuw nsw i64 %554, 8
  %597 = getelementptr float, ptr %548, i64 %595
  %598 = getelementptr inbounds float, ptr %597, i64 %596
  %599 = getelementptr inbounds float, ptr %549, i64 %596
  tail call void @llvm.experimental.noalias.scope.decl(metadata !404)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !407)
  %600 = icmp sgt i64 %593, -1
  br i1 %600, label %601, label %634

601:                                              ; preds = %553, %601
  %602 = phi i64 [ %632, %601 ], [ 0, %553 ]
  %603 = phi <16 x float> [ %631, %601 ], [ zeroinitializer, %553 ]
  %604 = add nsw i64 %602, %586
  %605 = sitofp i64 %604 to float
  %606 = insertelement <16 x float> poison, float %605, i64 0
  %607 = shufflevector <16 x float> %606, <16 x float> poison, <16 x i32> zeroinitializer
  %608 = fsub fast <16 x float> %580, %607
  %609 = bitcast <16 x float> %608 to <16 x i32>
  %610 = and <16 x i32> %609, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %611 = bitcast <16 x i32> %610 to <16 x float>
  %612 = fmul fast <16 x float> %611, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %613 = fadd fast <16 x float> %612, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %614 = fmul fast <16 x float> %611, %611
  %615 = fmul fast <16 x float> %614, %613
  %616 = fadd fast <16 x float> %615, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %617 = fmul fast <16 x float> %611, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %618 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %617
  %619 = fmul fast <16 x float> %618, %611
  %620 = fadd fast <16 x float> %619, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %621 = fmul fast <16 x float> %620, %611
  %622 = fadd fast <16 x float> %621, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %623 = fcmp fast olt <16 x float> %611, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %624 = fcmp fast olt <16 x float> %611, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %625 = select <16 x i1> %624, <16 x float> %622, <16 x float> zeroinitializer
  %626 = select <16 x i1> %623, <16 x float> %616, <16 x float> %625
  %627 = mul nuw nsw i64 %602, 768
  %628 = getelementptr inbounds float, ptr %598, i64 %627
  %629 = load <16 x float>, ptr %628, align 4, !alias.scope !404, !noalias !407
  %630 = fmul fast <16 x float> %626, %629
  %631 = fadd fast <16 x float> %630, %603
  %632 = add nuw nsw i64 %602, 1
  %633 = icmp eq i64 %602, %593
  br i1 %633, label %634, label %601, !llvm.loop !387

634:                                              ; preds = %601, %553
  %635 = phi <16 x float> [ zeroinitializer, %553 ], [ %631, %601 ]
  store <16 x float> %635, ptr %599, align 4, !alias.scope !407, !noalias !404
  %636 = add nuw nsw i64 %554, 1
  %637 = icmp eq i64 %636, 3
  br i1 %637, label %550, label %553, !llvm.loop !409

638:                                              ; preds = %735, %534
  %639 = sub nsw i64 %525, %2
  %640 = mul nsw i64 %639, %12
  %641 = add nsw i64 %640, %40
  %642 = mul nsw i64 %641, 3
  %643 = getelementptr inbounds i8, ptr %1, i64 %642
  br i1 %154, label %746, label %743

644:                                              ; preds = %535, %735
  %645 = phi i64 [ 0, %535 ], [ %741, %735 ]
  %646 = add nuw nsw i64 %645, %47
  %647 = getelementptr inbounds float, ptr %541, i64 %646
  %648 = getelementptr inbounds float, ptr %647, i64 %14
  %649 = load float, ptr %647, align 4, !tbaa !29, !alias.scope !410
  %650 = load float, ptr %648, align 4, !tbaa !29, !alias.scope !410
  %651 = fsub fast float %650, %649
  %652 = fmul fast float %651, %538
  %653 = fadd fast float %652, %649
  %654 = getelementptr inbounds float, ptr %647, i64 1
  %655 = load float, ptr %654, align 4, !tbaa !29, !alias.scope !410
  %656 = getelementptr inbounds float, ptr %648, i64 1
  %657 = load float, ptr %656, align 4, !tbaa !29, !alias.scope !410
  %658 = fsub fast float %657, %655
  %659 = fmul fast float %658, %538
  %660 = fadd fast float %659, %655
  %661 = fcmp fast olt float %653, %660
  %662 = tail call fast float @llvm.minnum.f32(float %653, float %660)
  %663 = select fast i1 %661, float %660, float %653
  %664 = insertelement <16 x float> poison, float %653, i64 0
  %665 = shufflevector <16 x float> %664, <16 x float> poison, <16 x i32> zeroinitializer
  %666 = fsub fast float %660, %653
  %667 = fmul fast float %666, 6.250000e-02
  %668 = insertelement <16 x float> poison, float %667, i64 0
  %669 = shufflevector <16 x float> %668, <16 x float> poison, <16 x i32> zeroinitializer
  %670 = fmul fast <16 x float> %669, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %671 = fadd fast <16 x float> %670, %665
  %672 = fptosi float %662 to i64
  %673 = sitofp i64 %672 to float
  %674 = fcmp fast olt float %662, %673
  %675 = sext i1 %674 to i64
  %676 = add i64 %672, -1
  %677 = add i64 %676, %675
  %678 = fptosi float %663 to i64
  %679 = sitofp i64 %678 to float
  %680 = fcmp fast olt float %663, %679
  %681 = sext i1 %680 to i64
  %682 = add i64 %678, 2
  %683 = add i64 %682, %681
  %684 = sub i64 %683, %677
  %685 = add i64 %542, %677
  %686 = mul i64 %685, 768
  %687 = getelementptr inbounds float, ptr %7, i64 %686
  %688 = shl nsw i64 %645, 4
  %689 = getelementptr inbounds float, ptr %687, i64 %688
  %690 = getelementptr inbounds float, ptr %21, i64 %688
  tail call void @llvm.experimental.noalias.scope.decl(metadata !413)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !416)
  %691 = icmp sgt i64 %684, -1
  br i1 %691, label %692, label %735

692:                                              ; preds = %644, %692
  %693 = phi <16 x float> [ %724, %692 ], [ zeroinitializer, %644 ]
  %694 = phi <16 x float> [ %728, %692 ], [ zeroinitializer, %644 ]
  %695 = phi i64 [ %733, %692 ], [ 0, %644 ]
  %696 = phi <16 x float> [ %732, %692 ], [ zeroinitializer, %644 ]
  %697 = mul nuw nsw i64 %695, 768
  %698 = getelementptr inbounds float, ptr %689, i64 %697
  %699 = add nsw i64 %695, %677
  %700 = sitofp i64 %699 to float
  %701 = insertelement <16 x float> poison, float %700, i64 0
  %702 = shufflevector <16 x float> %701, <16 x float> poison, <16 x i32> zeroinitializer
  %703 = fsub fast <16 x float> %671, %702
  %704 = bitcast <16 x float> %703 to <16 x i32>
  %705 = and <16 x i32> %704, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %706 = bitcast <16 x i32> %705 to <16 x float>
  %707 = fmul fast <16 x float> %706, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %708 = fadd fast <16 x float> %707, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %709 = fmul fast <16 x float> %706, %706
  %710 = fmul fast <16 x float> %709, %708
  %711 = fadd fast <16 x float> %710, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %712 = fmul fast <16 x float> %706, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %713 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %712
  %714 = fmul fast <16 x float> %713, %706
  %715 = fadd fast <16 x float> %714, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %716 = fmul fast <16 x float> %715, %706
  %717 = fadd fast <16 x float> %716, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %718 = fcmp fast olt <16 x float> %706, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %719 = fcmp fast olt <16 x float> %706, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %720 = select <16 x i1> %719, <16 x float> %717, <16 x float> zeroinitializer
  %721 = select <16 x i1> %718, <16 x float> %711, <16 x float> %720
  %722 = load <16 x float>, ptr %698, align 4, !alias.scope !413, !noalias !416
  %723 = fmul fast <16 x float> %721, %722
  %724 = fadd fast <16 x float> %723, %693
  %725 = getelementptr inbounds float, ptr %698, i64 256
  %726 = load <16 x float>, ptr %725, align 4, !alias.scope !413, !noalias !416
  %727 = fmul fast <16 x float> %721, %726
  %728 = fadd fast <16 x float> %727, %694
  %729 = getelementptr inbounds float, ptr %698, i64 512
  %730 = load <16 x float>, ptr %729, align 4, !alias.scope !413, !noalias !416
  %731 = fmul fast <16 x float> %721, %730
  %732 = fadd fast <16 x float> %731, %696
  %733 = add nuw nsw i64 %695, 1
  %734 = icmp eq i64 %695, %684
  br i1 %734, label %735, label %692, !llvm.loop !397

735:                                              ; preds = %692, %644
  %736 = phi <16 x float> [ zeroinitializer, %644 ], [ %732, %692 ]
  %737 = phi <16 x float> [ zeroinitializer, %644 ], [ %728, %692 ]
  %738 = phi <16 x float> [ zeroinitializer, %644 ], [ %724, %692 ]
  store <16 x float> %738, ptr %690, align 4, !alias.scope !416, !noalias !413
  %739 = getelementptr inbounds float, ptr %690, i64 256
  store <16 x float> %737, ptr %739, align 4, !alias.scope !416, !noalias !413
  %740 = getelementptr inbounds float, ptr %690, i64 512
  store <16 x float> %736, ptr %740, align 4, !alias.scope !416, !noalias !413
  %741 = add nuw nsw i64 %645, 1
  %742 = icmp slt i64 %741, %46
  br i1 %742, label %644, label %638, !llvm.loop !418

743:                                              ; preds = %746, %638
  %744 = add nsw i64 %525, 1
  %745 = icmp eq i64 %744, %3
  br i1 %745, label %785, label %524, !llvm.loop !419

746:                                              ; preds = %638, %746
  %747 = phi i64 [ %783, %746 ], [ 0, %638 ]
  %748 = getelementptr inbounds float, ptr %21, i64 %747
  %749 = load float, ptr %748, align 4, !tbaa !29
  %750 = fcmp fast olt float %749, 0.000000e+00
  %751 = select fast i1 %750, float 0.000000e+00, float %749
  %752 = fcmp fast ogt float %751, 2.550000e+02
  %753 = select fast i1 %752, float 2.550000e+02, float %751
  %754 = fadd fast float %753, 5.000000e-01
  %755 = fptosi float %754 to i32
  %756 = trunc i32 %755 to i8
  %757 = mul nuw nsw i64 %747, 3
  %758 = getelementptr inbounds i8, ptr %643, i64 %757
  store i8 %756, ptr %758, align 1, !tbaa !27
  %759 = add nuw nsw i64 %747, 256
  %760 = getelementptr inbounds float, ptr %21, i64 %759
  %761 = load float, ptr %760, align 4, !tbaa !29
  %762 = fcmp fast olt float %761, 0.000000e+00
  %763 = select fast i1 %762, float 0.000000e+00, float %761
  %764 = fcmp fast ogt float %763, 2.550000e+02
  %765 = select fast i1 %764, float 2.550000e+02, float %763
  %766 = fadd fast float %765, 5.000000e-01
  %767 = fptosi float %766 to i32
  %768 = trunc i32 %767 to i8
  %769 = add nuw nsw i64 %757, 1
  %770 = getelementptr inbounds i8, ptr %643, i64 %769
  store i8 %768, ptr %770, align 1, !tbaa !27
  %771 = add nuw nsw i64 %747, 512
  %772 = getelementptr inbounds float, ptr %21, i64 %771
  %773 = load float, ptr %772, align 4, !tbaa !29
  %774 = fcmp fast olt float %773, 0.000000e+00
  %775 = select fast i1 %774, float 0.000000e+00, float %773
  %776 = fcmp fast ogt float %775, 2.550000e+02
  %777 = select fast i1 %776, float 2.550000e+02, float %775
  %778 = fadd fast float %777, 5.000000e-01
  %779 = fptosi float %778 to i32
  %780 = trunc i32 %779 to i8
  %781 = add nuw nsw i64 %757, 2
  %782 = getelementptr inbounds i8, ptr %643, i64 %781
  store i8 %780, ptr %782, align 1, !tbaa !27
  %783 = add nuw nsw i64 %747, 1
  %784 = icmp eq i64 %783, %42
  br i1 %784, label %743, label %746, !llvm.loop !420

785:                                              ; preds = %743, %152
  %786 = add nuw nsw i64 %40, 256
  %787 = icmp sgt i64 %12, %786
  %788 = add i64 %39, -256
  br i1 %787, label %38, label %789, !llvm.loop !421

789:                                              ; preds = %785, %9, %519, %150
  %790 = phi i64 [ %520, %519 ], [ %151, %150 ], [ 0, %9 ], [ 0, %785 ]
  ret i64 %790
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #5

; Function Attrs: nofree nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define i64 @warp_16(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, ptr nocapture noundef readonly %5, ptr nocapture noundef readonly %6, ptr nocapture noundef %7, ptr nocapture noundef %8) local_unnamed_addr #4 {
  %10 = load i64, ptr %4, align 8, !tbaa !4
  %11 = getelementptr inbounds i64, ptr %4, i64 1
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = getelementptr inbounds i64, ptr %4, i64 2
  %14 = load i64, ptr %13, align 8, !tbaa !4
  %15 = getelementptr inbounds i64, ptr %4, i64 3
  %16 = load i64, ptr %15, align 8, !tbaa !4
  %17 = getelementptr inbounds i64, ptr %4, i64 4
  %18 = load i64, ptr %17, align 8, !tbaa !4
  %19 = getelementptr inbounds i64, ptr %4, i64 5
  %20 = load i64, ptr %19, align 8, !tbaa !4
  %21 = getelementptr inbounds float, ptr %8, i64 3072
  %22 = icmp sgt i64 %12, 0
  br i1 %22, label %23, label %789

23:                                               ; preds = %9
  %24 = add nsw i64 %3, -1
  %25 = sdiv i64 %2, 16
  %26 = mul nsw i64 %14, %25
  %27 = sdiv i64 %24, 16
  %28 = add nsw i64 %27, 1
  %29 = icmp sgt i64 %25, %28
  %30 = icmp sgt i64 %18, 1
  %31 = add i64 %3, 1
  %32 = add nsw i64 %10, -1
  %33 = mul i64 %12, 3
  %34 = add nsw i64 %12, -1
  %35 = icmp eq i64 %18, 1
  %36 = icmp slt i64 %2, %3
  %37 = add i64 %3, 2
  br label %38

38:                                               ; preds = %23, %785
  %39 = phi i64 [ %12, %23 ], [ %788, %785 ]
  %40 = phi i64 [ 0, %23 ], [ %786, %785 ]
  %41 = tail call i64 @llvm.smin.i64(i64 %39, i64 256)
  %42 = tail call i64 @llvm.smax.i64(i64 %41, i64 1)
  %43 = sub nsw i64 %12, %40
  %44 = tail call i64 @llvm.smin.i64(i64 %43, i64 256)
  %45 = add nsw i64 %44, 15
  %46 = sdiv i64 %45, 16
  %47 = lshr exact i64 %40, 4
  %48 = add nsw i64 %46, %47
  %49 = add nsw i64 %47, %26
  %50 = getelementptr inbounds float, ptr %6, i64 %49
  %51 = load float, ptr %50, align 4, !tbaa !29
  br i1 %29, label %76, label %52

52:                                               ; preds = %38
  %53 = icmp slt i64 %44, -30
  br label %54

54:                                               ; preds = %60, %52
  %55 = phi float [ %51, %52 ], [ %61, %60 ]
  %56 = phi float [ %51, %52 ], [ %62, %60 ]
  %57 = phi i64 [ %25, %52 ], [ %63, %60 ]
  br i1 %53, label %60, label %58

58:                                               ; preds = %54
  %59 = mul nsw i64 %57, %14
  br label %65

60:                                               ; preds = %65, %54
  %61 = phi float [ %55, %54 ], [ %73, %65 ]
  %62 = phi float [ %56, %54 ], [ %72, %65 ]
  %63 = add nsw i64 %57, 1
  %64 = icmp sgt i64 %57, %27
  br i1 %64, label %76, label %54, !llvm.loop !367

65:                                               ; preds = %65, %58
  %66 = phi float [ %55, %58 ], [ %73, %65 ]
  %67 = phi float [ %56, %58 ], [ %72, %65 ]
  %68 = phi i64 [ %47, %58 ], [ %74, %65 ]
  %69 = add nsw i64 %68, %59
  %70 = getelementptr inbounds float, ptr %6, i64 %69
  %71 = load float, ptr %70, align 4, !tbaa !29
  %72 = tail call fast float @llvm.minnum.f32(float %71, float %67)
  %73 = tail call fast float @llvm.maxnum.f32(float %71, float %66)
  %74 = add i64 %68, 1
  %75 = icmp eq i64 %68, %48
  br i1 %75, label %60, label %65, !llvm.loop !368

76:                                               ; preds = %60, %38
  %77 = phi float [ %51, %38 ], [ %61, %60 ]
  %78 = phi float [ %51, %38 ], [ %62, %60 ]
  br i1 %30, label %79, label %118

79:                                               ; preds = %76
  %80 = icmp slt i64 %44, -30
  br label %81

81:                                               ; preds = %111, %79
  %82 = phi float [ %77, %79 ], [ %115, %111 ]
  %83 = phi float [ %78, %79 ], [ %114, %111 ]
  %84 = phi i64 [ 1, %79 ], [ %116, %111 ]
  %85 = mul nsw i64 %84, %20
  %86 = getelementptr inbounds float, ptr %6, i64 %85
  %87 = getelementptr inbounds float, ptr %86, i64 %49
  %88 = load float, ptr %87, align 4, !tbaa !29
  br i1 %29, label %111, label %89

89:                                               ; preds = %81, %95
  %90 = phi float [ %96, %95 ], [ %88, %81 ]
  %91 = phi float [ %97, %95 ], [ %88, %81 ]
  %92 = phi i64 [ %98, %95 ], [ %25, %81 ]
  br i1 %80, label %95, label %93

93:                                               ; preds = %89
  %94 = mul nsw i64 %92, %14
  br label %100

95:                                               ; preds = %100, %89
  %96 = phi float [ %90, %89 ], [ %107, %100 ]
  %97 = phi float [ %91, %89 ], [ %108, %100 ]
  %98 = add nsw i64 %92, 1
  %99 = icmp sgt i64 %92, %27
  br i1 %99, label %111, label %89, !llvm.loop !367

100:                                              ; preds = %100, %93
  %101 = phi float [ %90, %93 ], [ %107, %100 ]
  %102 = phi float [ %91, %93 ], [ %108, %100 ]
  %103 = phi i64 [ %47, %93 ], [ %109, %100 ]
  %104 = add nsw i64 %103, %94
  %105 = getelementptr inbounds float, ptr %86, i64 %104
  %106 = load float, ptr %105, align 4, !tbaa !29
  %107 = tail call fast float @llvm.minnum.f32(float %106, float %101)
  %108 = tail call fast float @llvm.maxnum.f32(float %106, float %102)
  %109 = add i64 %103, 1
  %110 = icmp eq i64 %103, %48
  br i1 %110, label %95, label %100, !llvm.loop !368

111:                                              ; preds = %95, %81
  %112 = phi float [ %88, %81 ], [ %96, %95 ]
  %113 = phi float [ %88, %81 ], [ %97, %95 ]
  %114 = tail call fast float @llvm.minnum.f32(float %112, float %83)
  %115 = tail call fast float @llvm.maxnum.f32(float %113, float %82)
  %116 = add nuw nsw i64 %84, 1
  %117 = icmp eq i64 %116, %18
  br i1 %117, label %118, label %81, !llvm.loop !369

118:                                              ; preds = %111, %76
  %119 = phi float [ %77, %76 ], [ %115, %111 ]
  %120 = phi float [ %78, %76 ], [ %114, %111 ]
  %121 = fptosi float %120 to i64
  %122 = sitofp i64 %121 to float
  %123 = fcmp fast olt float %120, %122
  %124 = sext i1 %123 to i64
  %125 = add i64 %121, %2
  %126 = add i64 %125, %124
  %127 = add nsw i64 %126, -1
  %128 = sub i64 1, %126
  %129 = fptosi float %119 to i64
  %130 = sitofp i64 %129 to float
  %131 = fcmp fast olt float %119, %130
  %132 = sext i1 %131 to i64
  %133 = add i64 %31, %129
  %134 = add i64 %133, %132
  %135 = sub nsw i64 %134, %127
  %136 = icmp slt i64 %135, %16
  br i1 %136, label %137, label %150

137:                                              ; preds = %118
  %138 = icmp slt i64 %134, %127
  br i1 %138, label %152, label %139

139:                                              ; preds = %137
  %140 = icmp slt i64 %44, -30
  %141 = shl nsw i64 %46, 4
  %142 = or i64 %40, 2
  %143 = add i64 %142, %141
  %144 = icmp sgt i64 %43, 0
  %145 = select i1 %30, i1 %144, i1 false
  %146 = getelementptr inbounds float, ptr %8, i64 %40
  %147 = select i1 %35, i1 %144, i1 false
  %148 = add i64 %37, %129
  %149 = add i64 %148, %132
  br label %157

150:                                              ; preds = %118
  %151 = add nsw i64 %135, 1
  br label %789

152:                                              ; preds = %521, %137
  br i1 %36, label %153, label %785

153:                                              ; preds = %152
  %154 = icmp sgt i64 %43, 0
  %155 = select i1 %30, i1 %154, i1 false
  %156 = select i1 %35, i1 %154, i1 false
  br label %524

157:                                              ; preds = %139, %521
  %158 = phi i64 [ %127, %139 ], [ %522, %521 ]
  %159 = icmp slt i64 %158, 0
  %160 = icmp slt i64 %158, %10
  %161 = select i1 %160, i64 %158, i64 %32
  %162 = select i1 %159, i64 0, i64 %161
  %163 = sub nsw i64 %158, %127
  %164 = mul i64 %163, 768
  %165 = getelementptr inbounds float, ptr %7, i64 %164
  %166 = icmp slt i64 %158, %126
  br i1 %166, label %176, label %167

167:                                              ; preds = %157
  %168 = add nsw i64 %158, -1
  %169 = icmp sgt i64 %158, %10
  %170 = select i1 %169, i64 %32, i64 %168
  %171 = icmp sgt i64 %158, 0
  %172 = select i1 %171, i64 %170, i64 0
  %173 = icmp eq i64 %172, %162
  br i1 %173, label %174, label %176

174:                                              ; preds = %167
  %175 = getelementptr inbounds float, ptr %165, i64 -768
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 4 dereferenceable(3072) %165, ptr noundef nonnull align 4 dereferenceable(3072) %175, i64 3072, i1 false)
  br label %521

176:                                              ; preds = %157, %167
  %177 = sdiv i64 %162, 16
  %178 = srem i64 %162, 16
  %179 = mul nsw i64 %177, %14
  %180 = add nsw i64 %179, %47
  %181 = getelementptr inbounds float, ptr %5, i64 %180
  %182 = load float, ptr %181, align 4, !tbaa !29
  %183 = add nsw i64 %177, 2
  br label %184

184:                                              ; preds = %190, %176
  %185 = phi float [ %182, %176 ], [ %191, %190 ]
  %186 = phi float [ %182, %176 ], [ %192, %190 ]
  %187 = phi i64 [ %177, %176 ], [ %193, %190 ]
  br i1 %140, label %190, label %188

188:                                              ; preds = %184
  %189 = mul nsw i64 %187, %14
  br label %195

190:                                              ; preds = %195, %184
  %191 = phi float [ %185, %184 ], [ %203, %195 ]
  %192 = phi float [ %186, %184 ], [ %202, %195 ]
  %193 = add nsw i64 %187, 1
  %194 = icmp eq i64 %193, %183
  br i1 %194, label %206, label %184, !llvm.loop !367

195:                                              ; preds = %195, %188
  %196 = phi float [ %185, %188 ], [ %203, %195 ]
  %197 = phi float [ %186, %188 ], [ %202, %195 ]
  %198 = phi i64 [ %47, %188 ], [ %204, %195 ]
  %199 = add nsw i64 %198, %189
  %200 = getelementptr inbounds float, ptr %5, i64 %199
  %201 = load float, ptr %200, align 4, !tbaa !29
  %202 = tail call fast float @llvm.minnum.f32(float %201, float %197)
  %203 = tail call fast float @llvm.maxnum.f32(float %201, float %196)
  %204 = add i64 %198, 1
  %205 = icmp eq i64 %198, %48
  br i1 %205, label %190, label %195, !llvm.loop !368

206:                                              ; preds = %190
  br i1 %30, label %207, label %242

207:                                              ; preds = %206, %237
  %208 = phi float [ %239, %237 ], [ %191, %206 ]
  %209 = phi float [ %238, %237 ], [ %192, %206 ]
  %210 = phi i64 [ %240, %237 ], [ 1, %206 ]
  %211 = mul nsw i64 %210, %20
  %212 = getelementptr inbounds float, ptr %5, i64 %211
  %213 = getelementptr inbounds float, ptr %212, i64 %180
  %214 = load float, ptr %213, align 4, !tbaa !29
  br label %215

215:                                              ; preds = %207, %221
  %216 = phi float [ %222, %221 ], [ %214, %207 ]
  %217 = phi float [ %223, %221 ], [ %214, %207 ]
  %218 = phi i64 [ %224, %221 ], [ %177, %207 ]
  br i1 %140, label %221, label %219

219:                                              ; preds = %215
  %220 = mul nsw i64 %218, %14
  br label %226

221:                                              ; preds = %226, %215
  %222 = phi float [ %216, %215 ], [ %233, %226 ]
  %223 = phi float [ %217, %215 ], [ %234, %226 ]
  %224 = add nsw i64 %218, 1
  %225 = icmp eq i64 %224, %183
  br i1 %225, label %237, label %215, !llvm.loop !367

226:                                              ; preds = %226, %219
  %227 = phi float [ %216, %219 ], [ %233, %226 ]
  %228 = phi float [ %217, %219 ], [ %234, %226 ]
  %229 = phi i64 [ %47, %219 ], [ %235, %226 ]
  %230 = add nsw i64 %229, %220
  %231 = getelementptr inbounds float, ptr %212, i64 %230
  %232 = load float, ptr %231, align 4, !tbaa !29
  %233 = tail call fast float @llvm.minnum.f32(float %232, float %227)
  %234 = tail call fast float @llvm.maxnum.f32(float %232, float %228)
  %235 = add i64 %229, 1
  %236 = icmp eq i64 %229, %48
  br i1 %236, label %221, label %226, !llvm.loop !368

237:                                              ; preds = %221
  %238 = tail call fast float @llvm.minnum.f32(float %222, float %209)
  %239 = tail call fast float @llvm.maxnum.f32(float %223, float %208)
  %240 = add nuw nsw i64 %210, 1
  %241 = icmp eq i64 %240, %18
  br i1 %241, label %242, label %207, !llvm.loop !369

242:                                              ; preds = %237, %206
  %243 = phi float [ %191, %206 ], [ %239, %237 ]
  %244 = phi float [ %192, %206 ], [ %238, %237 ]
  %245 = fptosi float %244 to i64
  %246 = sitofp i64 %245 to float
  %247 = fcmp fast olt float %244, %246
  %248 = sext i1 %247 to i64
  %249 = add i64 %40, %245
  %250 = add i64 %249, %248
  %251 = add nsw i64 %250, -1
  %252 = fptosi float %243 to i64
  %253 = sitofp i64 %252 to float
  %254 = fcmp fast olt float %243, %253
  %255 = sext i1 %254 to i64
  %256 = sub i64 1, %250
  %257 = add i64 %143, %252
  %258 = add i64 %257, %255
  %259 = add i64 %258, %256
  %260 = icmp sgt i64 %259, 1023
  br i1 %260, label %519, label %261

261:                                              ; preds = %242
  %262 = mul i64 %33, %162
  %263 = getelementptr inbounds i16, ptr %0, i64 %262
  tail call void @llvm.experimental.noalias.scope.decl(metadata !422)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !425)
  %264 = icmp slt i64 %250, 1
  %265 = add i64 %258, 1
  %266 = icmp sgt i64 %265, %12
  %267 = select i1 %264, i1 true, i1 %266
  br i1 %267, label %268, label %270

268:                                              ; preds = %261
  %269 = icmp sgt i64 %259, -1
  br i1 %269, label %295, label %317

270:                                              ; preds = %261
  %271 = mul nsw i64 %251, 3
  %272 = getelementptr inbounds i16, ptr %263, i64 %271
  %273 = icmp sgt i64 %259, -1
  br i1 %273, label %274, label %317

274:                                              ; preds = %270, %274
  %275 = phi i64 [ %293, %274 ], [ 0, %270 ]
  %276 = mul nuw nsw i64 %275, 3
  %277 = getelementptr inbounds i16, ptr %272, i64 %276
  %278 = load i16, ptr %277, align 2, !tbaa !40, !alias.scope !422, !noalias !425
  %279 = uitofp i16 %278 to float
  %280 = getelementptr inbounds float, ptr %8, i64 %275
  store float %279, ptr %280, align 4, !tbaa !29, !alias.scope !425, !noalias !422
  %281 = add nuw nsw i64 %276, 1
  %282 = getelementptr inbounds i16, ptr %272, i64 %281
  %283 = load i16, ptr %282, align 2, !tbaa !40, !alias.scope !422, !noalias !425
  %284 = uitofp i16 %283 to float
  %285 = add nuw nsw i64 %275, 1024
  %286 = getelementptr inbounds float, ptr %8, i64 %285
  store float %284, ptr %286, align 4, !tbaa !29, !alias.scope !425, !noalias !422
  %287 = add nuw nsw i64 %276, 2
  %288 = getelementptr inbounds i16, ptr %272, i64 %287
  %289 = load i16, ptr %288, align 2, !tbaa !40, !alias.scope !422, !noalias !425
  %290 = uitofp i16 %289 to float
  %291 = add nuw nsw i64 %275, 2048
  %292 = getelementptr inbounds float, ptr %8, i64 %291
  store float %290, ptr %292, align 4, !tbaa !29, !alias.scope !425, !noalias !422
  %293 = add nuw nsw i64 %275, 1
  %294 = icmp eq i64 %275, %259
  br i1 %294, label %317, label %274, !llvm.loop !427

295:                                              ; preds = %268, %304
  %296 = phi i64 [ %305, %304 ], [ 0, %268 ]
  %297 = add nsw i64 %296, %251
  %298 = icmp slt i64 %297, 0
  %299 = icmp slt i64 %297, %12
  %300 = select i1 %299, i64 %297, i64 %34
  %301 = mul nsw i64 %300, 3
  %302 = select i1 %298, i64 0, i64 %301
  %303 = getelementptr inbounds i16, ptr %263, i64 %302
  br label %307

304:                                              ; preds = %307
  %305 = add nuw nsw i64 %296, 1
  %306 = icmp eq i64 %296, %259
  br i1 %306, label %317, label %295, !llvm.loop !428

307:                                              ; preds = %307, %295
  %308 = phi i64 [ 0, %295 ], [ %315, %307 ]
  %309 = getelementptr inbounds i16, ptr %303, i64 %308
  %310 = load i16, ptr %309, align 2, !tbaa !40, !alias.scope !422, !noalias !425
  %311 = uitofp i16 %310 to float
  %312 = shl nuw nsw i64 %308, 10
  %313 = add nuw nsw i64 %312, %296
  %314 = getelementptr inbounds float, ptr %8, i64 %313
  store float %311, ptr %314, align 4, !tbaa !29, !alias.scope !425, !noalias !422
  %315 = add nuw nsw i64 %308, 1
  %316 = icmp eq i64 %315, 3
  br i1 %316, label %304, label %307, !llvm.loop !429

317:                                              ; preds = %274, %304, %268, %270
  br i1 %145, label %318, label %324

318:                                              ; preds = %317
  %319 = srem i64 %162, 16
  %320 = sitofp i64 %319 to float
  %321 = fmul fast float %320, 6.250000e-02
  %322 = getelementptr float, ptr %5, i64 %179
  %323 = getelementptr float, ptr %146, i64 %256
  br label %330

324:                                              ; preds = %337, %317
  br i1 %147, label %325, label %521

325:                                              ; preds = %324
  %326 = sitofp i64 %178 to float
  %327 = fmul fast float %326, 6.250000e-02
  %328 = getelementptr inbounds float, ptr %5, i64 %179
  %329 = getelementptr float, ptr %146, i64 %256
  br label %423

330:                                              ; preds = %318, %337
  %331 = phi i64 [ 0, %318 ], [ %338, %337 ]
  %332 = add nuw nsw i64 %331, %47
  %333 = shl nsw i64 %331, 4
  %334 = getelementptr float, ptr %322, i64 %332
  %335 = getelementptr float, ptr %323, i64 %333
  %336 = getelementptr inbounds float, ptr %165, i64 %333
  br label %340

337:                                              ; preds = %419
  %338 = add nuw nsw i64 %331, 1
  %339 = icmp slt i64 %338, %46
  br i1 %339, label %330, label %324, !llvm.loop !430

340:                                              ; preds = %330, %419
  %341 = phi i64 [ 0, %330 ], [ %421, %419 ]
  %342 = mul nsw i64 %341, %20
  %343 = getelementptr float, ptr %334, i64 %342
  %344 = getelementptr inbounds float, ptr %343, i64 %14
  %345 = load float, ptr %343, align 4, !tbaa !29, !alias.scope !431
  %346 = load float, ptr %344, align 4, !tbaa !29, !alias.scope !431
  %347 = fsub fast float %346, %345
  %348 = fmul fast float %347, %321
  %349 = fadd fast float %348, %345
  %350 = getelementptr inbounds float, ptr %343, i64 1
  %351 = load float, ptr %350, align 4, !tbaa !29, !alias.scope !431
  %352 = getelementptr inbounds float, ptr %344, i64 1
  %353 = load float, ptr %352, align 4, !tbaa !29, !alias.scope !431
  %354 = fsub fast float %353, %351
  %355 = fmul fast float %354, %321
  %356 = fadd fast float %355, %351
  %357 = fcmp fast olt float %349, %356
  %358 = tail call fast float @llvm.minnum.f32(float %349, float %356)
  %359 = select fast i1 %357, float %356, float %349
  %360 = insertelement <16 x float> poison, float %349, i64 0
  %361 = shufflevector <16 x float> %360, <16 x float> poison, <16 x i32> zeroinitializer
  %362 = fsub fast float %356, %349
  %363 = fmul fast float %362, 6.250000e-02
  %364 = insertelement <16 x float> poison, float %363, i64 0
  %365 = shufflevector <16 x float> %364, <16 x float> poison, <16 x i32> zeroinitializer
  %366 = fmul fast <16 x float> %365, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %367 = fadd fast <16 x float> %366, %361
  %368 = fptosi float %358 to i64
  %369 = sitofp i64 %368 to float
  %370 = fcmp fast olt float %358, %369
  %371 = sext i1 %370 to i64
  %372 = add i64 %368, -1
  %373 = add i64 %372, %371
  %374 = fptosi float %359 to i64
  %375 = sitofp i64 %374 to float
  %376 = fcmp fast olt float %359, %375
  %377 = sext i1 %376 to i64
  %378 = add i64 %374, 2
  %379 = add i64 %378, %377
  %380 = sub i64 %379, %373
  %381 = shl nuw nsw i64 %341, 10
  %382 = getelementptr float, ptr %335, i64 %381
  %383 = getelementptr float, ptr %382, i64 %373
  %384 = shl nuw nsw i64 %341, 8
  %385 = getelementptr inbounds float, ptr %336, i64 %384
  tail call void @llvm.experimental.noalias.scope.decl(metadata !434)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !437)
  %386 = icmp sgt i64 %380, -1
  br i1 %386, label %387, label %419

387:                                              ; preds = %340, %387
  %388 = phi i64 [ %417, %387 ], [ 0, %340 ]
  %389 = phi <16 x float> [ %416, %387 ], [ zeroinitializer, %340 ]
  %390 = add nsw i64 %388, %373
  %391 = sitofp i64 %390 to float
  %392 = insertelement <16 x float> poison, float %391, i64 0
  %393 = shufflevector <16 x float> %392, <16 x float> poison, <16 x i32> zeroinitializer
  %394 = fsub fast <16 x float> %367, %393
  %395 = bitcast <16 x float> %394 to <16 x i32>
  %396 = and <16 x i32> %395, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %397 = bitcast <16 x i32> %396 to <16 x float>
  %398 = fmul fast <16 x float> %397, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %399 = fadd fast <16 x float> %398, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %400 = fmul fast <16 x float> %397, %397
  %401 = fmul fast <16 x float> %400, %399
  %402 = fadd fast <16 x float> %401, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %403 = fmul fast <16 x float> %397, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %404 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %403
  %405 = fmul fast <16 x float> %404, %397
  %406 = fadd fast <16 x float> %405, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %407 = fmul fast <16 x float> %406, %397
  %408 = fadd fast <16 x float> %407, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %409 = fcmp fast olt <16 x float> %397, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %410 = fcmp fast olt <16 x float> %397, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %411 = select <16 x i1> %410, <16 x float> %408, <16 x float> zeroinitializer
  %412 = select <16 x i1> %409, <16 x float> %402, <16 x float> %411
  %413 = getelementptr inbounds float, ptr %383, i64 %388
  %414 = load <16 x float>, ptr %413, align 4, !alias.scope !434, !noalias !437
  %415 = fmul fast <16 x float> %412, %414
  %416 = fadd fast <16 x float> %415, %389
  %417 = add nuw nsw i64 %388, 1
  %418 = icmp eq i64 %388, %380
  br i1 %418, label %419, label %387, !llvm.loop !387

419:                                              ; preds = %387, %340
  %420 = phi <16 x float> [ zeroinitializer, %340 ], [ %416, %387 ]
  store <16 x float> %420, ptr %385, align 4, !alias.scope !437, !noalias !434
  %421 = add nuw nsw i64 %341, 1
  %422 = icmp eq i64 %421, 3
  br i1 %422, label %337, label %340, !llvm.loop !439

423:                                              ; preds = %325, %511
  %424 = phi i64 [ 0, %325 ], [ %517, %511 ]
  %425 = add nuw nsw i64 %424, %47
  %426 = getelementptr inbounds float, ptr %328, i64 %425
  %427 = getelementptr inbounds float, ptr %426, i64 %14
  %428 = load float, ptr %426, align 4, !tbaa !29, !alias.scope !440
  %429 = load float, ptr %427, align 4, !tbaa !29, !alias.scope !440
  %430 = fsub fast float %429, %428
  %431 = fmul fast float %430, %327
  %432 = fadd fast float %431, %428
  %433 = getelementptr inbounds float, ptr %426, i64 1
  %434 = load float, ptr %433, align 4, !tbaa !29, !alias.scope !440
  %435 = getelementptr inbounds float, ptr %427, i64 1
  %436 = load float, ptr %435, align 4, !tbaa !29, !alias.scope !440
  %437 = fsub fast float %436, %434
  %438 = fmul fast float %437, %327
  %439 = fadd fast float %438, %434
  %440 = fcmp fast olt float %432, %439
  %441 = tail call fast float @llvm.minnum.f32(float %432, float %439)
  %442 = select fast i1 %440, float %439, float %432
  %443 = insertelement <16 x float> poison, float %432, i64 0
  %444 = shufflevector <16 x float> %443, <16 x float> poison, <16 x i32> zeroinitializer
  %445 = fsub fast float %439, %432
  %446 = fmul fast float %445, 6.250000e-02
  %447 = insertelement <16 x float> poison, float %446, i64 0
  %448 = shufflevector <16 x float> %447, <16 x float> poison, <16 x i32> zeroinitializer
  %449 = fmul fast <16 x float> %448, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %450 = fadd fast <16 x float> %449, %444
  %451 = fptosi float %441 to i64
  %452 = sitofp i64 %451 to float
  %453 = fcmp fast olt float %441, %452
  %454 = sext i1 %453 to i64
  %455 = add i64 %451, -1
  %456 = add i64 %455, %454
  %457 = fptosi float %442 to i64
  %458 = sitofp i64 %457 to float
  %459 = fcmp fast olt float %442, %458
  %460 = sext i1 %459 to i64
  %461 = add i64 %457, 2
  %462 = add i64 %461, %460
  %463 = sub i64 %462, %456
  %464 = shl nsw i64 %424, 4
  %465 = getelementptr float, ptr %329, i64 %464
  %466 = getelementptr float, ptr %465, i64 %456
  %467 = getelementptr inbounds float, ptr %165, i64 %464
  tail call void @llvm.experimental.noalias.scope.decl(metadata !443)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !446)
  %468 = icmp sgt i64 %463, -1
  br i1 %468, label %469, label %511

469:                                              ; preds = %423, %469
  %470 = phi <16 x float> [ %500, %469 ], [ zeroinitializer, %423 ]
  %471 = phi <16 x float> [ %504, %469 ], [ zeroinitializer, %423 ]
  %472 = phi i64 [ %509, %469 ], [ 0, %423 ]
  %473 = phi <16 x float> [ %508, %469 ], [ zeroinitializer, %423 ]
  %474 = getelementptr inbounds float, ptr %466, i64 %472
  %475 = add nsw i64 %472, %456
  %476 = sitofp i64 %475 to float
  %477 = insertelement <16 x float> poison, float %476, i64 0
  %478 = shufflevector <16 x float> %477, <16 x float> poison, <16 x i32> zeroinitializer
  %479 = fsub fast <16 x float> %450, %478
  %480 = bitcast <16 x float> %479 to <16 x i32>
  %481 = and <16 x i32> %480, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %482 = bitcast <16 x i32> %481 to <16 x float>
  %483 = fmul fast <16 x float> %482, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %484 = fadd fast <16 x float> %483, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %485 = fmul fast <16 x float> %482, %482
  %486 = fmul fast <16 x float> %485, %484
  %487 = fadd fast <16 x float> %486, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %488 = fmul fast <16 x float> %482, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %489 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %488
  %490 = fmul fast <16 x float> %489, %482
  %491 = fadd fast <16 x float> %490, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %492 = fmul fast <16 x float> %491, %482
  %493 = fadd fast <16 x float> %492, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %494 = fcmp fast olt <16 x float> %482, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %495 = fcmp fast olt <16 x float> %482, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %496 = select <16 x i1> %495, <16 x float> %493, <16 x float> zeroinitializer
  %497 = select <16 x i1> %494, <16 x float> %487, <16 x float> %496
  %498 = load <16 x float>, ptr %474, align 4, !alias.scope !443, !noalias !446
  %499 = fmul fast <16 x float> %497, %498
  %500 = fadd fast <16 x float> %499, %470
  %501 = getelementptr inbounds float, ptr %474, i64 1024
  %502 = load <16 x float>, ptr %501, align 4, !alias.scope !443, !noalias !446
  %503 = fmul fast <16 x float> %497, %502
  %504 = fadd fast <16 x float> %503, %471
  %505 = getelementptr inbounds float, ptr %474, i64 2048
  %506 = load <16 x float>, ptr %505, align 4, !alias.scope !443, !noalias !446
  %507 = fmul fast <16 x float> %497, %506
  %508 = fadd fast <16 x float> %507, %473
  %509 = add nuw nsw i64 %472, 1
  %510 = icmp eq i64 %472, %463
  br i1 %510, label %511, label %469, !llvm.loop !397

511:                                              ; preds = %469, %423
  %512 = phi <16 x float> [ zeroinitializer, %423 ], [ %508, %469 ]
  %513 = phi <16 x float> [ zeroinitializer, %423 ], [ %504, %469 ]
  %514 = phi <16 x float> [ zeroinitializer, %423 ], [ %500, %469 ]
  store <16 x float> %514, ptr %467, align 4, !alias.scope !446, !noalias !443
  %515 = getelementptr inbounds float, ptr %467, i64 256
  store <16 x float> %513, ptr %515, align 4, !alias.scope !446, !noalias !443
  %516 = getelementptr inbounds float, ptr %467, i64 512
  store <16 x float> %512, ptr %516, align 4, !alias.scope !446, !noalias !443
  %517 = add nuw nsw i64 %424, 1
  %518 = icmp slt i64 %517, %46
  br i1 %518, label %423, label %521, !llvm.loop !448

519:                                              ; preds = %242
  %520 = add nsw i64 %16, 1
  br label %789

521:                                              ; preds = %511, %324, %174
  %522 = add i64 %158, 1
  %523 = icmp eq i64 %522, %149
  br i1 %523, label %152, label %157, !llvm.loop !449

524:                                              ; preds = %153, %743
  %525 = phi i64 [ %2, %153 ], [ %744, %743 ]
  br i1 %155, label %526, label %534

526:                                              ; preds = %524
  %527 = srem i64 %525, 16
  %528 = sitofp i64 %527 to float
  %529 = fmul fast float %528, 6.250000e-02
  %530 = sdiv i64 %525, 16
  %531 = mul nsw i64 %530, %14
  %532 = add i64 %525, %128
  %533 = getelementptr float, ptr %6, i64 %531
  br label %543

534:                                              ; preds = %550, %524
  br i1 %156, label %535, label %638

535:                                              ; preds = %534
  %536 = srem i64 %525, 16
  %537 = sitofp i64 %536 to float
  %538 = fmul fast float %537, 6.250000e-02
  %539 = sdiv i64 %525, 16
  %540 = mul nsw i64 %539, %14
  %541 = getelementptr inbounds float, ptr %6, i64 %540
  %542 = add i64 %525, %128
  br label %644

543:                                              ; preds = %526, %550
  %544 = phi i64 [ 0, %526 ], [ %551, %550 ]
  %545 = add nuw nsw i64 %544, %47
  %546 = shl nsw i64 %544, 4
  %547 = getelementptr float, ptr %533, i64 %545
  %548 = getelementptr float, ptr %7, i64 %546
  %549 = getelementptr inbounds float, ptr %21, i64 %546
  br label %553

550:                                              ; preds = %634
  %551 = add nuw nsw i64 %544, 1
  %552 = icmp slt i64 %551, %46
  br i1 %552, label %543, label %534, !llvm.loop !450

553:                                              ; preds = %543, %634
  %554 = phi i64 [ 0, %543 ], [ %636, %634 ]
  %555 = mul nsw i64 %554, %20
  %556 = getelementptr float, ptr %547, i64 %555
  %557 = getelementptr inbounds float, ptr %556, i64 %14
  %558 = load float, ptr %556, align 4, !tbaa !29, !alias.scope !451
  %559 = load float, ptr %557, align 4, !tbaa !29, !alias.scope !451
  %560 = fsub fast float %559, %558
  %561 = fmul fast float %560, %529
  %562 = fadd fast float %561, %558
  %563 = getelementptr inbounds float, ptr %556, i64 1
  %564 = load float, ptr %563, align 4, !tbaa !29, !alias.scope !451
  %565 = getelementptr inbounds float, ptr %557, i64 1
  %566 = load float, ptr %565, align 4, !tbaa !29, !alias.scope !451
  %567 = fsub fast float %566, %564
  %568 = fmul fast float %567, %529
  %569 = fadd fast float %568, %564
  %570 = fcmp fast olt float %562, %569
  %571 = tail call fast float @llvm.minnum.f32(float %562, float %569)
  %572 = select fast i1 %570, float %569, float %562
  %573 = insertelement <16 x float> poison, float %562, i64 0
  %574 = shufflevector <16 x float> %573, <16 x float> poison, <16 x i32> zeroinitializer
  %575 = fsub fast float %569, %562
  %576 = fmul fast float %575, 6.250000e-02
  %577 = insertelement <16 x float> poison, float %576, i64 0
  %578 = shufflevector <16 x float> %577, <16 x float> poison, <16 x i32> zeroinitializer
  %579 = fmul fast <16 x float> %578, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %580 = fadd fast <16 x float> %579, %574
  %581 = fptosi float %571 to i64
  %582 = sitofp i64 %581 to float
  %583 = fcmp fast olt float %571, %582
  %584 = sext i1 %583 to i64
  %585 = add i64 %581, -1
  %586 = add i64 %585, %584
  %587 = fptosi float %572 to i64
  %588 = sitofp i64 %587 to float
  %589 = fcmp fast olt float %572, %588
  %590 = sext i1 %589 to i64
  %591 = add i64 %587, 2
  %592 = add i64 %591, %590
  %593 = sub i64 %592, %586
  %594 = add i64 %532, %586
  %595 = mul i64 %594, 768
  %596 = shl nuw nsw i64 %554, 8
  %597 = getelementptr float, ptr %548, i64 %595
  %598 = getelementptr inbounds float, ptr %597, i64 %596
  %599 = getelementptr inbounds float, ptr %549, i64 %596
  tail call void @llvm.experimental.noalias.scope.decl(metadata !454)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !457)
  %600 = icmp sgt i64 %593, -1
  br i1 %600, label %601, label %634

601:                                              ; preds = %553, %601
  %602 = phi i64 [ %632, %601 ], [ 0, %553 ]
  %603 = phi <16 x float> [ %631, %601 ], [ zeroinitializer, %553 ]
  %604 = add nsw i64 %602, %586
  %605 = sitofp i64 %604 to float
  %606 = insertelement <16 x float> poison, float %605, i64 0
  %607 = shufflevector <16 x float> %606, <16 x float> poison, <16 x i32> zeroinitializer
  %608 = fsub fast <16 x float> %580, %607
  %609 = bitcast <16 x float> %608 to <16 x i32>
  %610 = and <16 x i32> %609, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %611 = bitcast <16 x i32> %610 to <16 x float>
  %612 = fmul fast <16 x float> %611, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %613 = fadd fast <16 x float> %612, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %614 = fmul fast <16 x float> %611, %611
  %615 = fmul fast <16 x float> %614, %613
  %616 = fadd fast <16 x float> %615, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %617 = fmul fast <16 x float> %611, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %618 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %617
  %619 = fmul fast <16 x float> %618, %611
  %620 = fadd fast <16 x float> %619, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %621 = fmul fast <16 x float> %620, %611
  %622 = fadd fast <16 x float> %621, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %623 = fcmp fast olt <16 x float> %611, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %624 = fcmp fast olt <16 x float> %611, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %625 = select <16 x i1> %624, <16 x float> %622, <16 x float> zeroinitializer
  %626 = select <16 x i1> %623, <16 x float> %616, <16 x float> %625
  %627 = mul nuw nsw i64 %602, 768
  %628 = getelementptr inbounds float, ptr %598, i64 %627
  %629 = load <16 x float>, ptr %628, align 4, !alias.scope !454, !noalias !457
  %630 = fmul fast <16 x float> %626, %629
  %631 = fadd fast <16 x float> %630, %603
  %632 = add nuw nsw i64 %602, 1
  %633 = icmp eq i64 %602, %593
  br i1 %633, label %634, label %601, !llvm.loop !387

634:                                              ; preds = %601, %553
  %635 = phi <16 x float> [ zeroinitializer, %553 ], [ %631, %601 ]
  store <16 x float> %635, ptr %599, align 4, !alias.scope !457, !noalias !454
  %636 = add nuw nsw i64 %554, 1
  %637 = icmp eq i64 %636, 3
  br i1 %637, label %550, label %553, !llvm.loop !459

638:                                              ; preds = %735, %534
  %639 = sub nsw i64 %525, %2
  %640 = mul nsw i64 %639, %12
  %641 = add nsw i64 %640, %40
  %642 = mul nsw i64 %641, 3
  %643 = getelementptr inbounds i16, ptr %1, i64 %642
  br i1 %154, label %746, label %743

644:                                              ; preds = %535, %735
  %645 = phi i64 [ 0, %535 ], [ %741, %735 ]
  %646 = add nuw nsw i64 %645, %47
  %647 = getelementptr inbounds float, ptr %541, i64 %646
  %648 = getelementptr inbounds float, ptr %647, i64 %14
  %649 = load float, ptr %647, align 4, !tbaa !29, !alias.scope !460
  %650 = load float, ptr %648, align 4, !tbaa !29, !alias.scope !460
  %651 = fsub fast float %650, %649
  %652 = fmul fast float %651, %538
  %653 = fadd fast float %652, %649
  %654 = getelementptr inbounds float, ptr %647, i64 1
  %655 = load float, ptr %654, align 4, !tbaa !29, !alias.scope !460
  %656 = getelementptr inbounds float, ptr %648, i64 1
  %657 = load float, ptr %656, align 4, !tbaa !29, !alias.scope !460
  %658 = fsub fast float %657, %655
  %659 = fmul fast float %658, %538
  %660 = fadd fast float %659, %655
  %661 = fcmp fast olt float %653, %660
  %662 = tail call fast float @llvm.minnum.f32(float %653, float %660)
  %663 = select fast i1 %661, float %660, float %653
  %664 = insertelement <16 x float> poison, float %653, i64 0
  %665 = shufflevector <16 x float> %664, <16 x float> poison, <16 x i32> zeroinitializer
  %666 = fsub fast float %660, %653
  %667 = fmul fast float %666, 6.250000e-02
  %668 = insertelement <16 x float> poison, float %667, i64 0
  %669 = shufflevector <16 x float> %668, <16 x float> poison, <16 x i32> zeroinitializer
  %670 = fmul fast <16 x float> %669, <float 0.000000e+00, float 1.000000e+00, float 2.000000e+00, float 3.000000e+00, float 4.000000e+00, float 5.000000e+00, float 6.000000e+00, float 7.000000e+00, float 8.000000e+00, float 9.000000e+00, float 1.000000e+01, float 1.100000e+01, float 1.200000e+01, float 1.300000e+01, float 1.400000e+01, float 1.500000e+01>
  %671 = fadd fast <16 x float> %670, %665
  %672 = fptosi float %662 to i64
  %673 = sitofp i64 %672 to float
  %674 = fcmp fast olt float %662, %673
  %675 = sext i1 %674 to i64
  %676 = add i64 %672, -1
  %677 = add i64 %676, %675
  %678 = fptosi float %663 to i64
  %679 = sitofp i64 %678 to float
  %680 = fcmp fast olt float %663, %679
  %681 = sext i1 %680 to i64
  %682 = add i64 %678, 2
  %683 = add i64 %682, %681
  %684 = sub i64 %683, %677
  %685 = add i64 %542, %677
  %686 = mul i64 %685, 768
  %687 = getelementptr inbounds float, ptr %7, i64 %686
  %688 = shl nsw i64 %645, 4
  %689 = getelementptr inbounds float, ptr %687, i64 %688
  %690 = getelementptr inbounds float, ptr %21, i64 %688
  tail call void @llvm.experimental.noalias.scope.decl(metadata !463)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !466)
  %691 = icmp sgt i64 %684, -1
  br i1 %691, label %692, label %735

692:                                              ; preds = %644, %692
  %693 = phi <16 x float> [ %724, %692 ], [ zeroinitializer, %644 ]
  %694 = phi <16 x float> [ %728, %692 ], [ zeroinitializer, %644 ]
  %695 = phi i64 [ %733, %692 ], [ 0, %644 ]
  %696 = phi <16 x float> [ %732, %692 ], [ zeroinitializer, %644 ]
  %697 = mul nuw nsw i64 %695, 768
  %698 = getelementptr inbounds float, ptr %689, i64 %697
  %699 = add nsw i64 %695, %677
  %700 = sitofp i64 %699 to float
  %701 = insertelement <16 x float> poison, float %700, i64 0
  %702 = shufflevector <16 x float> %701, <16 x float> poison, <16 x i32> zeroinitializer
  %703 = fsub fast <16 x float> %671, %702
  %704 = bitcast <16 x float> %703 to <16 x i32>
  %705 = and <16 x i32> %704, <i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647, i32 2147483647>
  %706 = bitcast <16 x i32> %705 to <16 x float>
  %707 = fmul fast <16 x float> %706, <float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00, float 1.500000e+00>
  %708 = fadd fast <16 x float> %707, <float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00, float -2.500000e+00>
  %709 = fmul fast <16 x float> %706, %706
  %710 = fmul fast <16 x float> %709, %708
  %711 = fadd fast <16 x float> %710, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %712 = fmul fast <16 x float> %706, <float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01, float 5.000000e-01>
  %713 = fsub fast <16 x float> <float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00, float 2.500000e+00>, %712
  %714 = fmul fast <16 x float> %713, %706
  %715 = fadd fast <16 x float> %714, <float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00, float -4.000000e+00>
  %716 = fmul fast <16 x float> %715, %706
  %717 = fadd fast <16 x float> %716, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %718 = fcmp fast olt <16 x float> %706, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %719 = fcmp fast olt <16 x float> %706, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %720 = select <16 x i1> %719, <16 x float> %717, <16 x float> zeroinitializer
  %721 = select <16 x i1> %718, <16 x float> %711, <16 x float> %720
  %722 = load <16 x float>, ptr %698, align 4, !alias.scope !463, !noalias !466
  %723 = fmul fast <16 x float> %721, %722
  %724 = fadd fast <16 x float> %723, %693
  %725 = getelementptr inbounds float, ptr %698, i64 256
  %726 = load <16 x float>, ptr %725, align 4, !alias.scope !463, !noalias !466
  %727 = fmul fast <16 x float> %721, %726
  %728 = fadd fast <16 x float> %727, %694
  %729 = getelementptr inbounds float, ptr %698, i64 512
  %730 = load <16 x float>, ptr %729, align 4, !alias.scope !463, !noalias !466
  %731 = fmul fast <16 x float> %721, %730
  %732 = fadd fast <16 x float> %731, %696
  %733 = add nuw nsw i64 %695, 1
  %734 = icmp eq i64 %695, %684
  br i1 %734, label %735, label %692, !llvm.loop !397

735:                                              ; preds = %692, %644
  %736 = phi <16 x float> [ zeroinitializer, %644 ], [ %732, %692 ]
  %737 = phi <16 x float> [ zeroinitializer, %644 ], [ %728, %692 ]
  %738 = phi <16 x float> [ zeroinitializer, %644 ], [ %724, %692 ]
  store <16 x float> %738, ptr %690, align 4, !alias.scope !466, !noalias !463
  %739 = getelementptr inbounds float, ptr %690, i64 256
  store <16 x float> %737, ptr %739, align 4, !alias.scope !466, !noalias !463
  %740 = getelementptr inbounds float, ptr %690, i64 512
  store <16 x float> %736, ptr %740, align 4, !alias.scope !466, !noalias !463
  %741 = add nuw nsw i64 %645, 1
  %742 = icmp slt i64 %741, %46
  br i1 %742, label %644, label %638, !llvm.loop !468

743:                                              ; preds = %746, %638
  %744 = add nsw i64 %525, 1
  %745 = icmp eq i64 %744, %3
  br i1 %745, label %785, label %524, !llvm.loop !469

746:                                              ; preds = %638, %746
  %747 = phi i64 [ %783, %746 ], [ 0, %638 ]
  %748 = getelementptr inbounds float, ptr %21, i64 %747
  %749 = load float, ptr %748, align 4, !tbaa !29
  %750 = fcmp fast olt float %749, 0.000000e+00
  %751 = select fast i1 %750, float 0.000000e+00, float %749
  %752 = fcmp fast ogt float %751, 6.553500e+04
  %753 = select fast i1 %752, float 6.553500e+04, float %751
  %754 = fadd fast float %753, 5.000000e-01
  %755 = fptosi float %754 to i32
  %756 = trunc i32 %755 to i16
  %757 = mul nuw nsw i64 %747, 3
  %758 = getelementptr inbounds i16, ptr %643, i64 %757
  store i16 %756, ptr %758, align 2, !tbaa !40
  %759 = add nuw nsw i64 %747, 256
  %760 = getelementptr inbounds float, ptr %21, i64 %759
  %761 = load float, ptr %760, align 4, !tbaa !29
  %762 = fcmp fast olt float %761, 0.000000e+00
  %763 = select fast i1 %762, float 0.000000e+00, float %761
  %764 = fcmp fast ogt float %763, 6.553500e+04
  %765 = select fast i1 %764, float 6.553500e+04, float %763
  %766 = fadd fast float %765, 5.000000e-01
  %767 = fptosi float %766 to i32
  %768 = trunc i32 %767 to i16
  %769 = add nuw nsw i64 %757, 1
  %770 = getelementptr inbounds i16, ptr %643, i64 %769
  store i16 %768, ptr %770, align 2, !tbaa !40
  %771 = add nuw nsw i64 %747, 512
  %772 = getelementptr inbounds float, ptr %21, i64 %771
  %773 = load float, ptr %772, align 4, !tbaa !29
  %774 = fcmp fast olt float %773, 0.000000e+00
  %775 = select fast i1 %774, float 0.000000e+00, float %773
  %776 = fcmp fast ogt float %775, 6.553500e+04
  %777 = select fast i1 %776, float 6.553500e+04, float %775
  %778 = fadd fast float %777, 5.000000e-01
  %779 = fptosi float %778 to i32
  %780 = trunc i32 %779 to i16
  %781 = add nuw nsw i64 %757, 2
  %782 = getelementptr inbounds i16, ptr %643, i64 %781
  store i16 %780, ptr %782, align 2, !tbaa !40
  %783 = add nuw nsw i64 %747, 1
  %784 = icmp eq i64 %783, %42
  br i1 %784, label %743, label %746, !llvm.loop !470

785:                                              ; preds = %743, %152
  %786 = add nuw nsw i64 %40, 256
  %787 = icmp sgt i64 %12, %786
  %788 = add i64 %39, -256
  br i1 %787, label %38, label %789, !llvm.loop !471

789:                                              ; preds = %785, %9, %519, %150
  %790 = phi i64 [ %520, %519 ], [ %151, %150 ], [ 0, %9 ], [ 0, %785 ]
  ret i64 %790
}

; Function Attrs: nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: readwrite)
define void @shrink_8(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef %4, ptr noundef %5) local_unnamed_addr #6 {
  %7 = load i64, ptr %4, align 8, !tbaa !4
  %8 = getelementptr inbounds i64, ptr %4, i64 1
  %9 = load i64, ptr %8, align 8, !tbaa !4
  %10 = getelementptr inbounds i64, ptr %4, i64 2
  %11 = sitofp i64 %2 to double
  %12 = sitofp i64 %7 to double
  %13 = fdiv fast double %11, %12
  %14 = sitofp i64 %3 to double
  %15 = sitofp i64 %9 to double
  %16 = fmul fast double %13, %14
  %17 = fdiv fast double %15, %16
  %18 = fptrunc double %17 to float
  %19 = mul i64 %3, 3
  %20 = getelementptr inbounds float, ptr %5, i64 %19
  tail call void @llvm.experimental.noalias.scope.decl(metadata !472)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !475)
  %21 = fdiv fast double %14, %15
  %22 = icmp sgt i64 %9, 0
  br i1 %22, label %23, label %59

23:                                               ; preds = %6, %54
  %24 = phi i64 [ %57, %54 ], [ 0, %6 ]
  %25 = sitofp i64 %24 to double
  %26 = fmul fast double %21, %25
  %27 = fadd fast double %26, %21
  %28 = fptosi double %26 to i64
  br label %29

29:                                               ; preds = %29, %23
  %30 = phi i64 [ %28, %23 ], [ %31, %29 ]
  %31 = add nsw i64 %30, 1
  %32 = icmp slt i64 %31, %3
  %33 = sitofp i64 %31 to double
  %34 = fcmp fast ogt double %27, %33
  %35 = select i1 %32, i1 %34, i1 false
  br i1 %35, label %29, label %36, !llvm.loop !477

36:                                               ; preds = %29
  %37 = shl nuw nsw i64 %24, 1
  %38 = getelementptr inbounds i64, ptr %10, i64 %37
  store i64 %28, ptr %38, align 8, !tbaa !4, !alias.scope !472, !noalias !475
  %39 = or i64 %37, 1
  %40 = getelementptr inbounds i64, ptr %10, i64 %39
  store i64 %30, ptr %40, align 8, !tbaa !4, !alias.scope !472, !noalias !475
  %41 = add nsw i64 %28, 1
  %42 = sitofp i64 %41 to double
  %43 = fcmp fast ogt double %27, %42
  %44 = select fast i1 %43, double %42, double %27
  %45 = fsub fast double %44, %26
  %46 = fptrunc double %45 to float
  %47 = getelementptr inbounds float, ptr %20, i64 %37
  store float %46, ptr %47, align 4, !tbaa !29, !alias.scope !475, !noalias !472
  %48 = icmp sgt i64 %30, %28
  br i1 %48, label %49, label %54

49:                                               ; preds = %36
  %50 = select fast i1 %34, double %33, double %27
  %51 = sitofp i64 %30 to double
  %52 = fsub fast double %50, %51
  %53 = fptrunc double %52 to float
  br label %54

54:                                               ; preds = %49, %36
  %55 = phi fast float [ %53, %49 ], [ 0.000000e+00, %36 ]
  %56 = getelementptr inbounds float, ptr %20, i64 %39
  store float %55, ptr %56, align 4, !tbaa !29, !alias.scope !475, !noalias !472
  %57 = add nuw nsw i64 %24, 1
  %58 = icmp eq i64 %57, %9
  br i1 %58, label %59, label %23, !llvm.loop !478

59:                                               ; preds = %54, %6
  %60 = icmp sgt i64 %7, 0
  br i1 %60, label %61, label %64

61:                                               ; preds = %59
  %62 = icmp sgt i64 %3, 0
  %63 = tail call i64 @llvm.smax.i64(i64 %19, i64 1)
  br label %65

64:                                               ; preds = %111, %59
  ret void

65:                                               ; preds = %61, %111
  %66 = phi i64 [ 0, %61 ], [ %112, %111 ]
  %67 = sitofp i64 %66 to double
  %68 = fmul fast double %13, %67
  %69 = fadd fast double %68, %13
  br i1 %62, label %76, label %70

70:                                               ; preds = %76, %65
  %71 = fptosi double %68 to i64
  %72 = icmp slt i64 %71, %2
  %73 = sitofp i64 %71 to double
  %74 = fcmp fast ogt double %69, %73
  %75 = select i1 %72, i1 %74, i1 false
  br i1 %75, label %87, label %84

76:                                               ; preds = %65, %76
  %77 = phi i64 [ %79, %76 ], [ 0, %65 ]
  %78 = getelementptr inbounds float, ptr %5, i64 %77
  store float 0.000000e+00, ptr %78, align 4, !tbaa !29
  %79 = add nuw nsw i64 %77, 1
  %80 = icmp eq i64 %79, %63
  br i1 %80, label %70, label %76, !llvm.loop !479

81:                                               ; preds = %100, %87
  %82 = icmp slt i64 %92, %2
  %83 = select i1 %82, i1 %94, i1 false
  br i1 %83, label %87, label %84, !llvm.loop !480

84:                                               ; preds = %81, %70
  br i1 %22, label %85, label %111

85:                                               ; preds = %84
  %86 = mul nsw i64 %66, %9
  br label %114

87:                                               ; preds = %70, %81
  %88 = phi double [ %93, %81 ], [ %73, %70 ]
  %89 = phi i64 [ %92, %81 ], [ %71, %70 ]
  %90 = fcmp fast olt double %68, %88
  %91 = select fast i1 %90, double %88, double %68
  %92 = add nsw i64 %89, 1
  %93 = sitofp i64 %92 to double
  %94 = fcmp fast ogt double %69, %93
  %95 = select fast i1 %94, double %93, double %69
  %96 = fsub fast double %95, %91
  %97 = fptrunc double %96 to float
  %98 = mul i64 %19, %89
  %99 = getelementptr inbounds i8, ptr %0, i64 %98
  br i1 %62, label %100, label %81

100:                                              ; preds = %87, %100
  %101 = phi i64 [ %109, %100 ], [ 0, %87 ]
  %102 = getelementptr inbounds i8, ptr %99, i64 %101
  %103 = load i8, ptr %102, align 1, !tbaa !27
  %104 = uitofp i8 %103 to float
  %105 = fmul fast float %104, %97
  %106 = getelementptr inbounds float, ptr %5, i64 %101
  %107 = load float, ptr %106, align 4, !tbaa !29
  %108 = fadd fast float %105, %107
  store float %108, ptr %106, align 4, !tbaa !29
  %109 = add nuw nsw i64 %101, 1
  %110 = icmp eq i64 %109, %63
  br i1 %110, label %81, label %100, !llvm.loop !481

111:                                              ; preds = %151, %84
  %112 = add nuw nsw i64 %66, 1
  %113 = icmp eq i64 %112, %7
  br i1 %113, label %64, label %65, !llvm.loop !482

114:                                              ; preds = %85, %151
  %115 = phi i64 [ 0, %85 ], [ %172, %151 ]
  %116 = shl nuw nsw i64 %115, 1
  %117 = getelementptr inbounds i64, ptr %10, i64 %116
  %118 = load i64, ptr %117, align 8, !tbaa !4
  %119 = mul nsw i64 %118, 3
  %120 = getelementptr inbounds float, ptr %5, i64 %119
  %121 = or i64 %116, 1
  %122 = getelementptr inbounds i64, ptr %10, i64 %121
  %123 = load i64, ptr %122, align 8, !tbaa !4
  %124 = mul nsw i64 %123, 3
  %125 = getelementptr inbounds float, ptr %5, i64 %124
  %126 = getelementptr inbounds float, ptr %20, i64 %116
  %127 = load float, ptr %126, align 4, !tbaa !29
  %128 = getelementptr inbounds float, ptr %20, i64 %121
  %129 = load float, ptr %128, align 4, !tbaa !29
  %130 = load float, ptr %120, align 4, !tbaa !29
  %131 = fmul fast float %130, %127
  %132 = load float, ptr %125, align 4, !tbaa !29
  %133 = fmul fast float %132, %129
  %134 = fadd fast float %133, %131
  %135 = getelementptr inbounds float, ptr %120, i64 1
  %136 = load float, ptr %135, align 4, !tbaa !29
  %137 = fmul fast float %136, %127
  %138 = getelementptr inbounds float, ptr %125, i64 1
  %139 = load float, ptr %138, align 4, !tbaa !29
  %140 = fmul fast float %139, %129
  %141 = fadd fast float %140, %137
  %142 = getelementptr inbounds float, ptr %120, i64 2
  %143 = load float, ptr %142, align 4, !tbaa !29
  %144 = fmul fast float %143, %127
  %145 = getelementptr inbounds float, ptr %125, i64 2
  %146 = load float, ptr %145, align 4, !tbaa !29
  %147 = fmul fast float %146, %129
  %148 = fadd fast float %147, %144
  %149 = getelementptr inbounds float, ptr %120, i64 3
  %150 = icmp ult ptr %149, %125
  br i1 %150, label %174, label %151

151:                                              ; preds = %174, %114
  %152 = phi float [ %134, %114 ], [ %181, %174 ]
  %153 = phi float [ %141, %114 ], [ %184, %174 ]
  %154 = phi float [ %148, %114 ], [ %187, %174 ]
  %155 = add nsw i64 %115, %86
  %156 = mul nsw i64 %155, 3
  %157 = getelementptr inbounds i8, ptr %1, i64 %156
  %158 = fmul fast float %152, %18
  %159 = fadd fast float %158, 5.000000e-01
  %160 = fptosi float %159 to i32
  %161 = trunc i32 %160 to i8
  store i8 %161, ptr %157, align 1, !tbaa !27
  %162 = fmul fast float %153, %18
  %163 = fadd fast float %162, 5.000000e-01
  %164 = fptosi float %163 to i32
  %165 = trunc i32 %164 to i8
  %166 = getelementptr inbounds i8, ptr %157, i64 1
  store i8 %165, ptr %166, align 1, !tbaa !27
  %167 = fmul fast float %154, %18
  %168 = fadd fast float %167, 5.000000e-01
  %169 = fptosi float %168 to i32
  %170 = trunc i32 %169 to i8
  %171 = getelementptr inbounds i8, ptr %157, i64 2
  store i8 %170, ptr %171, align 1, !tbaa !27
  %172 = add nuw nsw i64 %115, 1
  %173 = icmp eq i64 %172, %9
  br i1 %173, label %111, label %114, !llvm.loop !483

174:                                              ; preds = %114, %174
  %175 = phi ptr [ %188, %174 ], [ %149, %114 ]
  %176 = phi ptr [ %175, %174 ], [ %120, %114 ]
  %177 = phi float [ %187, %174 ], [ %148, %114 ]
  %178 = phi float [ %184, %174 ], [ %141, %114 ]
  %179 = phi float [ %181, %174 ], [ %134, %114 ]
  %180 = load float, ptr %175, align 4, !tbaa !29
  %181 = fadd fast float %180, %179
  %182 = getelementptr inbounds float, ptr %176, i64 4
  %183 = load float, ptr %182, align 4, !tbaa !29
  %184 = fadd fast float %183, %178
  %185 = getelementptr inbounds float, ptr %176, i64 5
  %186 = load float, ptr %185, align 4, !tbaa !29
  %187 = fadd fast float %186, %177
  %188 = getelementptr inbounds float, ptr %175, i64 3
  %189 = icmp ult ptr %188, %125
  br i1 %189, label %174, label %151, !llvm.loop !484
}

; Function Attrs: nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: readwrite)
define void @shrink_16(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef %4, ptr noundef %5) local_unnamed_addr #6 {
  %7 = load i64, ptr %4, align 8, !tbaa !4
  %8 = getelementptr inbounds i64, ptr %4, i64 1
  %9 = load i64, ptr %8, align 8, !tbaa !4
  %10 = getelementptr inbounds i64, ptr %4, i64 2
  %11 = sitofp i64 %2 to double
  %12 = sitofp i64 %7 to double
  %13 = fdiv fast double %11, %12
  %14 = sitofp i64 %3 to double
  %15 = sitofp i64 %9 to double
  %16 = fmul fast double %13, %14
  %17 = fdiv fast double %15, %16
  %18 = fptrunc double %17 to float
  %19 = mul i64 %3, 3
  %20 = getelementptr inbounds float, ptr %5, i64 %19
  tail call void @llvm.experimental.noalias.scope.decl(metadata !485)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !488)
  %21 = fdiv fast double %14, %15
  %22 = icmp sgt i64 %9, 0
  br i1 %22, label %23, label %59

23:                                               ; preds = %6, %54
  %24 = phi i64 [ %57, %54 ], [ 0, %6 ]
  %25 = sitofp i64 %24 to double
  %26 = fmul fast double %21, %25
  %27 = fadd fast double %26, %21
  %28 = fptosi double %26 to i64
  br label %29

29:                                               ; preds = %29, %23
  %30 = phi i64 [ %28, %23 ], [ %31, %29 ]
  %31 = add nsw i64 %30, 1
  %32 = icmp slt i64 %31, %3
  %33 = sitofp i64 %31 to double
  %34 = fcmp fast ogt double %27, %33
  %35 = select i1 %32, i1 %34, i1 false
  br i1 %35, label %29, label %36, !llvm.loop !477

36:                                               ; preds = %29
  %37 = shl nuw nsw i64 %24, 1
  %38 = getelementptr inbounds i64, ptr %10, i64 %37
  store i64 %28, ptr %38, align 8, !tbaa !4, !alias.scope !485, !noalias !488
  %39 = or i64 %37, 1
  %40 = getelementptr inbounds i64, ptr %10, i64 %39
  store i64 %30, ptr %40, align 8, !tbaa !4, !alias.scope !485, !noalias !488
  %41 = add nsw i64 %28, 1
  %42 = sitofp i64 %41 to double
  %43 = fcmp fast ogt double %27, %42
  %44 = select fast i1 %43, double %42, double %27
  %45 = fsub fast double %44, %26
  %46 = fptrunc double %45 to float
  %47 = getelementptr inbounds float, ptr %20, i64 %37
  store float %46, ptr %47, align 4, !tbaa !29, !alias.scope !488, !noalias !485
  %48 = icmp sgt i64 %30, %28
  br i1 %48, label %49, label %54

49:                                               ; preds = %36
  %50 = select fast i1 %34, double %33, double %27
  %51 = sitofp i64 %30 to double
  %52 = fsub fast double %50, %51
  %53 = fptrunc double %52 to float
  br label %54

54:                                               ; preds = %49, %36
  %55 = phi fast float [ %53, %49 ], [ 0.000000e+00, %36 ]
  %56 = getelementptr inbounds float, ptr %20, i64 %39
  store float %55, ptr %56, align 4, !tbaa !29, !alias.scope !488, !noalias !485
  %57 = add nuw nsw i64 %24, 1
  %58 = icmp eq i64 %57, %9
  br i1 %58, label %59, label %23, !llvm.loop !478

59:                                               ; preds = %54, %6
  %60 = icmp sgt i64 %7, 0
  br i1 %60, label %61, label %64

61:                                               ; preds = %59
  %62 = icmp sgt i64 %3, 0
  %63 = tail call i64 @llvm.smax.i64(i64 %19, i64 1)
  br label %65

64:                                               ; preds = %111, %59
  ret void

65:                                               ; preds = %61, %111
  %66 = phi i64 [ 0, %61 ], [ %112, %111 ]
  %67 = sitofp i64 %66 to double
  %68 = fmul fast double %13, %67
  %69 = fadd fast double %68, %13
  br i1 %62, label %76, label %70

70:                                               ; preds = %76, %65
  %71 = fptosi double %68 to i64
  %72 = icmp slt i64 %71, %2
  %73 = sitofp i64 %71 to double
  %74 = fcmp fast ogt double %69, %73
  %75 = select i1 %72, i1 %74, i1 false
  br i1 %75, label %87, label %84

76:                                               ; preds = %65, %76
  %77 = phi i64 [ %79, %76 ], [ 0, %65 ]
  %78 = getelementptr inbounds float, ptr %5, i64 %77
  store float 0.000000e+00, ptr %78, align 4, !tbaa !29
  %79 = add nuw nsw i64 %77, 1
  %80 = icmp eq i64 %79, %63
  br i1 %80, label %70, label %76, !llvm.loop !490

81:                                               ; preds = %100, %87
  %82 = icmp slt i64 %92, %2
  %83 = select i1 %82, i1 %94, i1 false
  br i1 %83, label %87, label %84, !llvm.loop !491

84:                                               ; preds = %81, %70
  br i1 %22, label %85, label %111

85:                                               ; preds = %84
  %86 = mul nsw i64 %66, %9
  br label %114

87:                                               ; preds = %70, %81
  %88 = phi double [ %93, %81 ], [ %73, %70 ]
  %89 = phi i64 [ %92, %81 ], [ %71, %70 ]
  %90 = fcmp fast olt double %68, %88
  %91 = select fast i1 %90, double %88, double %68
  %92 = add nsw i64 %89, 1
  %93 = sitofp i64 %92 to double
  %94 = fcmp fast ogt double %69, %93
  %95 = select fast i1 %94, double %93, double %69
  %96 = fsub fast double %95, %91
  %97 = fptrunc double %96 to float
  %98 = mul i64 %19, %89
  %99 = getelementptr inbounds i16, ptr %0, i64 %98
  br i1 %62, label %100, label %81

100:                                              ; preds = %87, %100
  %101 = phi i64 [ %109, %100 ], [ 0, %87 ]
  %102 = getelementptr inbounds i16, ptr %99, i64 %101
  %103 = load i16, ptr %102, align 2, !tbaa !40
  %104 = uitofp i16 %103 to float
  %105 = fmul fast float %104, %97
  %106 = getelementptr inbounds float, ptr %5, i64 %101
  %107 = load float, ptr %106, align 4, !tbaa !29
  %108 = fadd fast float %105, %107
  store float %108, ptr %106, align 4, !tbaa !29
  %109 = add nuw nsw i64 %101, 1
  %110 = icmp eq i64 %109, %63
  br i1 %110, label %81, label %100, !llvm.loop !492

111:                                              ; preds = %151, %84
  %112 = add nuw nsw i64 %66, 1
  %113 = icmp eq i64 %112, %7
  br i1 %113, label %64, label %65, !llvm.loop !493

114:                                              ; preds = %85, %151
  %115 = phi i64 [ 0, %85 ], [ %172, %151 ]
  %116 = shl nuw nsw i64 %115, 1
  %117 = getelementptr inbounds i64, ptr %10, i64 %116
  %118 = load i64, ptr %117, align 8, !tbaa !4
  %119 = mul nsw i64 %118, 3
  %120 = getelementptr inbounds float, ptr %5, i64 %119
  %121 = or i64 %116, 1
  %122 = getelementptr inbounds i64, ptr %10, i64 %121
  %123 = load i64, ptr %122, align 8, !tbaa !4
  %124 = mul nsw i64 %123, 3
  %125 = getelementptr inbounds float, ptr %5, i64 %124
  %126 = getelementptr inbounds float, ptr %20, i64 %116
  %127 = load float, ptr %126, align 4, !tbaa !29
  %128 = getelementptr inbounds float, ptr %20, i64 %121
  %129 = load float, ptr %128, align 4, !tbaa !29
  %130 = load float, ptr %120, align 4, !tbaa !29
  %131 = fmul fast float %130, %127
  %132 = load float, ptr %125, align 4, !tbaa !29
  %133 = fmul fast float %132, %129
  %134 = fadd fast float %133, %131
  %135 = getelementptr inbounds float, ptr %120, i64 1
  %136 = load float, ptr %135, align 4, !tbaa !29
  %137 = fmul fast float %136, %127
  %138 = getelementptr inbounds float, ptr %125, i64 1
  %139 = load float, ptr %138, align 4, !tbaa !29
  %140 = fmul fast float %139, %129
  %141 = fadd fast float %140, %137
  %142 = getelementptr inbounds float, ptr %120, i64 2
  %143 = load float, ptr %142, align 4, !tbaa !29
  %144 = fmul fast float %143, %127
  %145 = getelementptr inbounds float, ptr %125, i64 2
  %146 = load float, ptr %145, align 4, !tbaa !29
  %147 = fmul fast float %146, %129
  %148 = fadd fast float %147, %144
  %149 = getelementptr inbounds float, ptr %120, i64 3
  %150 = icmp ult ptr %149, %125
  br i1 %150, label %174, label %151

151:                                              ; preds = %174, %114
  %152 = phi float [ %134, %114 ], [ %181, %174 ]
  %153 = phi float [ %141, %114 ], [ %184, %174 ]
  %154 = phi float [ %148, %114 ], [ %187, %174 ]
  %155 = add nsw i64 %115, %86
  %156 = mul nsw i64 %155, 3
  %157 = getelementptr inbounds i16, ptr %1, i64 %156
  %158 = fmul fast float %152, %18
  %159 = fadd fast float %158, 5.000000e-01
  %160 = fptosi float %159 to i32
  %161 = trunc i32 %160 to i16
  store i16 %161, ptr %157, align 2, !tbaa !40
  %162 = fmul fast float %153, %18
  %163 = fadd fast float %162, 5.000000e-01
  %164 = fptosi float %163 to i32
  %165 = trunc i32 %164 to i16
  %166 = getelementptr inbounds i16, ptr %157, i64 1
  store i16 %165, ptr %166, align 2, !tbaa !40
  %167 = fmul fast float %154, %18
  %168 = fadd fast float %167, 5.000000e-01
  %169 = fptosi float %168 to i32
  %170 = trunc i32 %169 to i16
  %171 = getelementptr inbounds i16, ptr %157, i64 2
  store i16 %170, ptr %171, align 2, !tbaa !40
  %172 = add nuw nsw i64 %115, 1
  %173 = icmp eq i64 %172, %9
  br i1 %173, label %111, label %114, !llvm.loop !494

174:                                              ; preds = %114, %174
  %175 = phi ptr [ %188, %174 ], [ %149, %114 ]
  %176 = phi ptr [ %175, %174 ], [ %120, %114 ]
  %177 = phi float [ %187, %174 ], [ %148, %114 ]
  %178 = phi float [ %184, %174 ], [ %141, %114 ]
  %179 = phi float [ %181, %174 ], [ %134, %114 ]
  %180 = load float, ptr %175, align 4, !tbaa !29
  %181 = fadd fast float %180, %179
  %182 = getelementptr inbounds float, ptr %176, i64 4
  %183 = load float, ptr %182, align 4, !tbaa !29
  %184 = fadd fast float %183, %178
  %185 = getelementptr inbounds float, ptr %176, i64 5
  %186 = load float, ptr %185, align 4, !tbaa !29
  %187 = fadd fast float %186, %177
  %188 = getelementptr inbounds float, ptr %175, i64 3
  %189 = icmp ult ptr %188, %125
  br i1 %189, label %174, label %151, !llvm.loop !495
}

; Function Attrs: nofree nosync nounwind
define internal fastcc void @stretch(ptr noalias nocapture writeonly sret(%struct.Rows) align 8 %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) unnamed_addr #7 {
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
  %40 = load i64, ptr %1, align 8, !tbaa !8
  %41 = sitofp i64 %3 to double
  %42 = fadd fast double %41, 5.000000e-01
  %43 = sitofp i64 %10 to double
  %44 = sitofp i64 %40 to double
  %45 = fmul fast double %42, %43
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
  tail call void @llvm.experimental.noalias.scope.decl(metadata !496)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !499)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !501)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !503)
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
  br i1 %93, label %113, label %86, !llvm.loop !505

94:                                               ; preds = %94, %88
  %95 = phi i64 [ 0, %88 ], [ %111, %94 ]
  %96 = getelementptr inbounds i32, ptr %26, i64 %95
  %97 = load i32, ptr %96, align 4, !tbaa !74, !alias.scope !499, !noalias !506
  %98 = sext i32 %97 to i64
  %99 = mul nsw i64 %14, %98
  %100 = getelementptr float, ptr %90, i64 %99
  %101 = load float, ptr %100, align 4, !tbaa !29, !alias.scope !496, !noalias !507
  %102 = getelementptr inbounds float, ptr %100, i64 %82
  %103 = load float, ptr %102, align 4, !tbaa !29, !alias.scope !496, !noalias !507
  %104 = fsub fast float %103, %101
  %105 = getelementptr inbounds float, ptr %29, i64 %95
  %106 = load float, ptr %105, align 4, !tbaa !29, !alias.scope !501, !noalias !508
  %107 = fmul fast float %104, %106
  %108 = fadd fast float %107, %101
  %109 = add nsw i64 %95, %89
  %110 = getelementptr inbounds float, ptr %80, i64 %109
  store float %108, ptr %110, align 4, !tbaa !29, !alias.scope !503, !noalias !509
  %111 = add nuw nsw i64 %95, 1
  %112 = icmp eq i64 %111, %16
  br i1 %112, label %91, label %94, !llvm.loop !510

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
  tail call void @llvm.experimental.noalias.scope.decl(metadata !511)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !514)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !516)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !518)
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
  br i1 %137, label %157, label %130, !llvm.loop !505

138:                                              ; preds = %138, %132
  %139 = phi i64 [ 0, %132 ], [ %155, %138 ]
  %140 = getelementptr inbounds i32, ptr %26, i64 %139
  %141 = load i32, ptr %140, align 4, !tbaa !74, !alias.scope !514, !noalias !520
  %142 = sext i32 %141 to i64
  %143 = mul nsw i64 %14, %142
  %144 = getelementptr float, ptr %134, i64 %143
  %145 = load float, ptr %144, align 4, !tbaa !29, !alias.scope !511, !noalias !521
  %146 = getelementptr inbounds float, ptr %144, i64 %126
  %147 = load float, ptr %146, align 4, !tbaa !29, !alias.scope !511, !noalias !521
  %148 = fsub fast float %147, %145
  %149 = getelementptr inbounds float, ptr %29, i64 %139
  %150 = load float, ptr %149, align 4, !tbaa !29, !alias.scope !516, !noalias !522
  %151 = fmul fast float %148, %150
  %152 = fadd fast float %151, %145
  %153 = add nsw i64 %139, %133
  %154 = getelementptr inbounds float, ptr %124, i64 %153
  store float %152, ptr %154, align 4, !tbaa !29, !alias.scope !518, !noalias !523
  %155 = add nuw nsw i64 %139, 1
  %156 = icmp eq i64 %155, %16
  br i1 %156, label %135, label %138, !llvm.loop !510

157:                                              ; preds = %135, %113
  store i64 %59, ptr %39, align 8, !tbaa !4
  store i64 %115, ptr %62, align 8, !tbaa !4
  br label %158

158:                                              ; preds = %64, %157
  %159 = phi i64 [ %66, %64 ], [ %123, %157 ]
  %160 = phi i64 [ %63, %64 ], [ %115, %157 ]
  %161 = sitofp i64 %59 to double
  %162 = fsub fast double %55, %161
  %163 = fptrunc double %162 to float
  %164 = mul nsw i64 %160, %17
  %165 = getelementptr inbounds float, ptr %34, i64 %164
  store ptr %165, ptr %0, align 8, !tbaa !108
  %166 = getelementptr inbounds %struct.Rows, ptr %0, i64 0, i32 1
  %167 = getelementptr inbounds float, ptr %34, i64 %159
  store ptr %167, ptr %166, align 8, !tbaa !110
  %168 = getelementptr inbounds %struct.Rows, ptr %0, i64 0, i32 2
  store float %163, ptr %168, align 8, !tbaa !111
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @multiply(ptr noalias nocapture noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef readonly %2, float noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #8 {
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
  br i1 %22, label %8, label %9, !llvm.loop !524
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal void @add(ptr noalias nocapture noundef %0, ptr noalias nocapture noundef readonly %1, ptr noalias nocapture noundef readonly %2, float noundef %3, i64 noundef %4, i64 noundef %5) unnamed_addr #8 {
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
  br i1 %22, label %8, label %9, !llvm.loop !525
}

; Function Attrs: nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc i32 @next_stretch(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef %3, ptr nocapture noundef writeonly %4, ptr nocapture noundef writeonly %5) unnamed_addr #9 {
  %7 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 3
  %8 = load ptr, ptr %7, align 8, !tbaa !13
  %9 = shl nsw i64 %1, 3
  %10 = getelementptr inbounds i64, ptr %8, i64 %9
  %11 = getelementptr inbounds i64, ptr %10, i64 1
  %12 = load i64, ptr %11, align 8, !tbaa !4
  %13 = getelementptr inbounds i64, ptr %10, i64 2
  %14 = load i64, ptr %13, align 8, !tbaa !4
  %15 = shl nsw i64 %14, 6
  %16 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 1
  %17 = load i64, ptr %16, align 8, !tbaa !11
  %18 = sdiv i64 %15, %17
  %19 = add nsw i64 %18, 1
  %20 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 6
  %21 = load ptr, ptr %20, align 8, !tbaa !16
  %22 = getelementptr inbounds i64, ptr %10, i64 4
  %23 = load i64, ptr %22, align 8, !tbaa !4
  %24 = getelementptr inbounds i32, ptr %21, i64 %23
  %25 = load i64, ptr %0, align 8, !tbaa !8
  %26 = sitofp i64 %2 to double
  %27 = fadd fast double %26, 5.000000e-01
  %28 = sitofp i64 %12 to double
  %29 = sitofp i64 %25 to double
  %30 = fmul fast double %27, %28
  %31 = fdiv fast double %30, %29
  %32 = fadd fast double %31, -5.000000e-01
  %33 = fcmp fast olt double %32, 0.000000e+00
  br i1 %33, label %40, label %34

34:                                               ; preds = %6
  %35 = add nsw i64 %12, -1
  %36 = sitofp i64 %35 to double
  %37 = fcmp fast ogt double %32, %36
  %38 = select fast i1 %37, double %36, double %32
  %39 = fptosi double %38 to i64
  br label %40

40:                                               ; preds = %6, %34
  %41 = phi i64 [ %39, %34 ], [ 0, %6 ]
  %42 = tail call i64 @llvm.smax.i64(i64 %12, i64 2)
  %43 = add nsw i64 %42, -2
  %44 = tail call i64 @llvm.smin.i64(i64 %43, i64 %41)
  %45 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 5
  %46 = load ptr, ptr %45, align 8, !tbaa !15
  %47 = load i64, ptr %10, align 8, !tbaa !4
  %48 = getelementptr inbounds float, ptr %46, i64 %47
  %49 = mul nsw i64 %44, %14
  %50 = getelementptr inbounds float, ptr %48, i64 %49
  %51 = add nsw i64 %44, 1
  %52 = icmp slt i64 %51, %12
  %53 = select i1 %52, i64 %14, i64 0
  %54 = getelementptr inbounds float, ptr %50, i64 %53
  %55 = load i64, ptr %3, align 8, !tbaa !4
  %56 = icmp slt i64 %55, %14
  br i1 %56, label %57, label %128

57:                                               ; preds = %40, %66
  %58 = phi i64 [ %67, %66 ], [ %55, %40 ]
  %59 = getelementptr inbounds float, ptr %50, i64 %58
  %60 = load float, ptr %59, align 4, !tbaa !29
  %61 = fcmp fast ugt float %60, 0.000000e+00
  br i1 %61, label %69, label %62

62:                                               ; preds = %57
  %63 = getelementptr inbounds float, ptr %54, i64 %58
  %64 = load float, ptr %63, align 4, !tbaa !29
  %65 = fcmp fast ugt float %64, 0.000000e+00
  br i1 %65, label %69, label %66

66:                                               ; preds = %62
  %67 = add i64 %58, 1
  %68 = icmp eq i64 %67, %14
  br i1 %68, label %128, label %57, !llvm.loop !526

69:                                               ; preds = %57, %62
  %70 = add nsw i64 %58, -1
  %71 = icmp sgt i64 %17, 0
  br i1 %71, label %72, label %85

72:                                               ; preds = %69, %72
  %73 = phi i64 [ %83, %72 ], [ 0, %69 ]
  %74 = phi i64 [ %82, %72 ], [ %17, %69 ]
  %75 = add nsw i64 %74, %73
  %76 = sdiv i64 %75, 2
  %77 = getelementptr inbounds i32, ptr %24, i64 %76
  %78 = load i32, ptr %77, align 4, !tbaa !74
  %79 = sext i32 %78 to i64
  %80 = icmp sgt i64 %70, %79
  %81 = add nsw i64 %76, 1
  %82 = select i1 %80, i64 %74, i64 %76
  %83 = select i1 %80, i64 %81, i64 %73
  %84 = icmp slt i64 %83, %82
  br i1 %84, label %72, label %85, !llvm.loop !527

85:                                               ; preds = %72, %69
  %86 = phi i64 [ 0, %69 ], [ %83, %72 ]
  store i64 %86, ptr %4, align 8, !tbaa !4
  %87 = icmp sge i64 %58, %14
  %88 = icmp slt i64 %18, -1
  %89 = select i1 %87, i1 true, i1 %88
  br i1 %89, label %108, label %90

90:                                               ; preds = %85, %101
  %91 = phi i64 [ %102, %101 ], [ %58, %85 ]
  %92 = phi i64 [ %103, %101 ], [ %58, %85 ]
  %93 = getelementptr inbounds float, ptr %50, i64 %92
  %94 = load float, ptr %93, align 4, !tbaa !29
  %95 = fcmp fast ogt float %94, 0.000000e+00
  br i1 %95, label %100, label %96

96:                                               ; preds = %90
  %97 = getelementptr inbounds float, ptr %54, i64 %92
  %98 = load float, ptr %97, align 4, !tbaa !29
  %99 = fcmp fast ogt float %98, 0.000000e+00
  br i1 %99, label %100, label %101

100:                                              ; preds = %96, %90
  br label %101

101:                                              ; preds = %96, %100
  %102 = phi i64 [ %92, %100 ], [ %91, %96 ]
  %103 = add nsw i64 %92, 1
  %104 = icmp sge i64 %103, %14
  %105 = sub nsw i64 %103, %102
  %106 = icmp sgt i64 %105, %19
  %107 = select i1 %104, i1 true, i1 %106
  br i1 %107, label %108, label %90, !llvm.loop !528

108:                                              ; preds = %101, %85
  %109 = phi i64 [ %58, %85 ], [ %103, %101 ]
  %110 = phi i64 [ %58, %85 ], [ %102, %101 ]
  store i64 %109, ptr %3, align 8, !tbaa !4
  %111 = load i64, ptr %16, align 8, !tbaa !11
  %112 = icmp sgt i64 %111, 0
  br i1 %112, label %113, label %126

113:                                              ; preds = %108, %113
  %114 = phi i64 [ %124, %113 ], [ 0, %108 ]
  %115 = phi i64 [ %123, %113 ], [ %111, %108 ]
  %116 = add nsw i64 %115, %114
  %117 = sdiv i64 %116, 2
  %118 = getelementptr inbounds i32, ptr %24, i64 %117
  %119 = load i32, ptr %118, align 4, !tbaa !74
  %120 = sext i32 %119 to i64
  %121 = icmp slt i64 %110, %120
  %122 = add nsw i64 %117, 1
  %123 = select i1 %121, i64 %117, i64 %115
  %124 = select i1 %121, i64 %114, i64 %122
  %125 = icmp slt i64 %124, %123
  br i1 %125, label %113, label %126, !llvm.loop !527

126:                                              ; preds = %113, %108
  %127 = phi i64 [ 0, %108 ], [ %124, %113 ]
  store i64 %127, ptr %5, align 8, !tbaa !4
  br label %128

128:                                              ; preds = %66, %40, %126
  %129 = phi i32 [ 1, %126 ], [ 0, %40 ], [ 0, %66 ]
  ret i32 %129
}

; Function Attrs: nofree nosync nounwind
define internal fastcc void @enter(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, ptr nocapture noundef readonly %3, i64 noundef %4, i64 noundef %5) unnamed_addr #7 {
  %7 = alloca %struct.Rows, align 8
  %8 = alloca %struct.Rows, align 8
  %9 = alloca %struct.Rows, align 8
  %10 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 1
  %11 = load i64, ptr %10, align 8, !tbaa !11
  %12 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 9
  %13 = load ptr, ptr %12, align 8, !tbaa !19
  %14 = getelementptr inbounds float, ptr %13, i64 %11
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %7) #13
  %15 = getelementptr inbounds i64, ptr %1, i64 1
  %16 = load i64, ptr %15, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %7, ptr noundef %0, i64 noundef %16, i64 noundef %2) #14
  %17 = load ptr, ptr %7, align 8, !tbaa !108
  %18 = getelementptr inbounds %struct.Rows, ptr %7, i64 0, i32 1
  %19 = load ptr, ptr %18, align 8, !tbaa !110
  %20 = getelementptr inbounds %struct.Rows, ptr %7, i64 0, i32 2
  %21 = load float, ptr %20, align 8, !tbaa !111
  tail call void @llvm.experimental.noalias.scope.decl(metadata !529)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !532)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !534)
  %22 = icmp sgt i64 %5, %4
  br i1 %22, label %23, label %35

23:                                               ; preds = %6, %23
  %24 = phi i64 [ %33, %23 ], [ %4, %6 ]
  %25 = getelementptr inbounds float, ptr %17, i64 %24
  %26 = load float, ptr %25, align 4, !tbaa !29, !alias.scope !532, !noalias !536
  %27 = getelementptr inbounds float, ptr %19, i64 %24
  %28 = load float, ptr %27, align 4, !tbaa !29, !alias.scope !534, !noalias !537
  %29 = fsub fast float %28, %26
  %30 = fmul fast float %29, %21
  %31 = fadd fast float %30, %26
  %32 = getelementptr inbounds float, ptr %13, i64 %24
  store float %31, ptr %32, align 4, !tbaa !29, !alias.scope !529, !noalias !538
  %33 = add nsw i64 %24, 1
  %34 = icmp eq i64 %33, %5
  br i1 %34, label %35, label %23, !llvm.loop !539

35:                                               ; preds = %23, %6
  %36 = getelementptr inbounds i64, ptr %1, i64 2
  %37 = load i64, ptr %36, align 8, !tbaa !4
  %38 = icmp sgt i64 %37, -1
  br i1 %38, label %39, label %125

39:                                               ; preds = %35
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %8) #13
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %8, ptr noundef %0, i64 noundef %37, i64 noundef %2) #14
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %9) #13
  %40 = getelementptr inbounds i64, ptr %1, i64 3
  %41 = load i64, ptr %40, align 8, !tbaa !4
  call fastcc void @stretch(ptr nonnull sret(%struct.Rows) align 8 %9, ptr noundef %0, i64 noundef %41, i64 noundef %2) #14
  %42 = mul nsw i64 %11, 5
  %43 = getelementptr inbounds float, ptr %3, i64 %42
  %44 = getelementptr inbounds %struct.Pass, ptr %0, i64 0, i32 5
  %45 = load ptr, ptr %44, align 8, !tbaa !15
  %46 = getelementptr inbounds i64, ptr %1, i64 4
  %47 = load i64, ptr %46, align 8, !tbaa !4
  %48 = getelementptr inbounds float, ptr %45, i64 %47
  tail call void @llvm.experimental.noalias.scope.decl(metadata !540)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !543)
  tail call void @llvm.experimental.noalias.scope.decl(metadata !545)
  %49 = load ptr, ptr %9, align 8
  %50 = getelementptr inbounds i8, ptr %9, i64 8
  %51 = load ptr, ptr %50, align 8
  %52 = getelementptr inbounds i8, ptr %9, i64 16
  %53 = load float, ptr %52, align 8
  %54 = load ptr, ptr %8, align 8
  %55 = getelementptr inbounds i8, ptr %8, i64 8
  %56 = load ptr, ptr %55, align 8
  %57 = getelementptr inbounds i8, ptr %8, i64 16
  %58 = load float, ptr %57, align 8
  %59 = load float, ptr %48, align 4, !tbaa !29, !alias.scope !545, !noalias !547
  %60 = getelementptr inbounds float, ptr %48, i64 1
  %61 = load float, ptr %60, align 4, !tbaa !29, !alias.scope !545, !noalias !547
  %62 = getelementptr inbounds float, ptr %48, i64 2
  %63 = load float, ptr %62, align 4, !tbaa !29, !alias.scope !545, !noalias !547
  %64 = getelementptr inbounds float, ptr %48, i64 3
  %65 = load float, ptr %64, align 4, !tbaa !29, !alias.scope !545, !noalias !547
  %66 = getelementptr inbounds float, ptr %48, i64 4
  %67 = load float, ptr %66, align 4, !tbaa !29, !alias.scope !545, !noalias !547
  %68 = getelementptr inbounds float, ptr %48, i64 5
  %69 = load float, ptr %68, align 4, !tbaa !29, !alias.scope !545, !noalias !547
  %70 = getelementptr inbounds float, ptr %48, i64 6
  %71 = load float, ptr %70, align 4, !tbaa !29, !alias.scope !545, !noalias !547
  br i1 %22, label %72, label %124

72:                                               ; preds = %39
  %73 = shl nsw i64 %11, 1
  br label %74

74:                                               ; preds = %120, %72
  %75 = phi i64 [ %4, %72 ], [ %122, %120 ]
  %76 = getelementptr inbounds float, ptr %13, i64 %75
  %77 = load float, ptr %76, align 4, !tbaa !29, !alias.scope !540, !noalias !548
  %78 = fcmp fast ogt float %77, %65
  %79 = fcmp fast olt float %77, %67
  %80 = select i1 %78, i1 %79, i1 false
  br i1 %80, label %81, label %120

81:                                               ; preds = %74
  %82 = getelementptr inbounds float, ptr %54, i64 %75
  %83 = load float, ptr %82, align 4, !tbaa !29, !noalias !549
  %84 = getelementptr inbounds float, ptr %56, i64 %75
  %85 = load float, ptr %84, align 4, !tbaa !29, !noalias !549
  %86 = fsub fast float %85, %83
  %87 = fmul fast float %86, %58
  %88 = fadd fast float %87, %83
  %89 = getelementptr inbounds float, ptr %43, i64 %75
  %90 = load float, ptr %89, align 4, !tbaa !29, !alias.scope !543, !noalias !550
  %91 = fmul fast float %90, %59
  %92 = add nsw i64 %75, %11
  %93 = getelementptr inbounds float, ptr %43, i64 %92
  %94 = load float, ptr %93, align 4, !tbaa !29, !alias.scope !543, !noalias !550
  %95 = fmul fast float %94, %61
  %96 = fadd fast float %95, %91
  %97 = add nsw i64 %75, %73
  %98 = getelementptr inbounds float, ptr %43, i64 %97
  %99 = load float, ptr %98, align 4, !tbaa !29, !alias.scope !543, !noalias !550
  %100 = fmul fast float %99, %63
  %101 = fadd fast float %96, %100
  %102 = fmul fast float %101, %88
  %103 = getelementptr inbounds float, ptr %49, i64 %75
  %104 = load float, ptr %103, align 4, !tbaa !29, !noalias !549
  %105 = getelementptr inbounds float, ptr %51, i64 %75
  %106 = load float, ptr %105, align 4, !tbaa !29, !noalias !549
  %107 = fsub fast float %106, %104
  %108 = fmul fast float %107, %53
  %109 = fadd fast float %102, %104
  %110 = fadd fast float %109, %108
  %111 = fcmp fast olt float %110, 0.000000e+00
  %112 = select fast i1 %111, float 0.000000e+00, float %110
  %113 = fcmp fast ogt float %112, 1.000000e+00
  %114 = select fast i1 %113, float 1.000000e+00, float %112
  %115 = fmul fast float %114, %69
  %116 = fsub fast float 1.000000e+00, %114
  %117 = fmul fast float %115, %116
  %118 = fsub fast float %114, %117
  %119 = fmul fast float %118, %71
  br label %120

120:                                              ; preds = %81, %74
  %121 = phi fast float [ %119, %81 ], [ %77, %74 ]
  store float %121, ptr %76, align 4, !tbaa !29, !alias.scope !540, !noalias !548
  %122 = add nsw i64 %75, 1
  %123 = icmp eq i64 %122, %5
  br i1 %123, label %124, label %74, !llvm.loop !551

124:                                              ; preds = %120, %39
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %9) #13
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %8) #13
  br label %125

125:                                              ; preds = %124, %35
  %126 = getelementptr float, ptr %14, i64 %4
  %127 = getelementptr float, ptr %3, i64 %4
  %128 = sub nsw i64 %5, %4
  %129 = shl i64 %128, 2
  br label %131

130:                                              ; preds = %131
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %7) #13
  ret void

131:                                              ; preds = %125, %131
  %132 = phi i64 [ 0, %125 ], [ %136, %131 ]
  %133 = mul nsw i64 %132, %11
  %134 = getelementptr float, ptr %126, i64 %133
  %135 = getelementptr float, ptr %127, i64 %133
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 4 %134, ptr align 4 %135, i64 %129, i1 false)
  %136 = add nuw nsw i64 %132, 1
  %137 = icmp eq i64 %136, 3
  br i1 %137, label %130, label %131, !llvm.loop !552
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.sqrt.f32(float) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.fabs.f32(float) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.minnum.f32(float, float) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #11

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #11

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #12

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.maxnum.f32(float, float) #11

attributes #0 = { nounwind "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nounwind "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #3 = { nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #4 = { nofree nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #6 = { nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: readwrite) "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #7 = { nofree nosync nounwind "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #8 = { nofree norecurse nosync nounwind memory(argmem: readwrite) "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #9 = { nofree nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) "approx-func-fp-math"="true" "denormal-fp-math"="preserve-sign,preserve-sign" "no-builtins" "no-infs-fp-math"="true" "no-nans-fp-math"="true" "no-signed-zeros-fp-math"="true" "no-trapping-math"="true" "unsafe-fp-math"="true" }
attributes #10 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #13 = { nounwind }
attributes #14 = { nobuiltin "no-builtins" }
attributes #15 = { nobuiltin nounwind "no-builtins" }

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
!45 = distinct !{!45, !46, !"lightness: argument 0"}
!46 = distinct !{!46, !"lightness"}
!47 = !{!48}
!48 = distinct !{!48, !46, !"lightness: argument 1"}
!49 = distinct !{!49, !34, !35}
!50 = distinct !{!50, !34, !35}
!51 = distinct !{!51, !34, !35}
!52 = distinct !{!52, !34, !35}
!53 = distinct !{!53, !34, !35}
!54 = !{!55}
!55 = distinct !{!55, !56, !"store_8: argument 0"}
!56 = distinct !{!56, !"store_8"}
!57 = !{!58}
!58 = distinct !{!58, !56, !"store_8: argument 1"}
!59 = distinct !{!59, !34, !35}
!60 = distinct !{!60, !34, !35}
!61 = !{!62}
!62 = distinct !{!62, !63, !"bend: argument 0"}
!63 = distinct !{!63, !"bend"}
!64 = !{!65}
!65 = distinct !{!65, !63, !"bend: argument 1"}
!66 = !{!62, !65}
!67 = !{!68}
!68 = distinct !{!68, !69, !"look_up: argument 0"}
!69 = distinct !{!69, !"look_up"}
!70 = !{!71}
!71 = distinct !{!71, !69, !"look_up: argument 1"}
!72 = !{!73}
!73 = distinct !{!73, !69, !"look_up: argument 2"}
!74 = !{!75, !75, i64 0}
!75 = !{!"int", !6, i64 0}
!76 = !{!68, !71, !62, !65}
!77 = !{!71, !65}
!78 = !{!68, !73, !62}
!79 = !{!68, !62}
!80 = !{!71, !73, !65}
!81 = distinct !{!81, !34, !35, !82, !83}
!82 = !{!"llvm.loop.vectorize.width", i32 1}
!83 = !{!"llvm.loop.interleave.count", i32 1}
!84 = distinct !{!84, !34, !35}
!85 = distinct !{!85, !34, !35}
!86 = distinct !{!86, !34, !35}
!87 = !{!88}
!88 = distinct !{!88, !89, !"to_encoded: argument 0"}
!89 = distinct !{!89, !"to_encoded"}
!90 = !{!91}
!91 = distinct !{!91, !89, !"to_encoded: argument 1"}
!92 = !{!88, !91}
!93 = !{!94}
!94 = distinct !{!94, !95, !"look_up: argument 0"}
!95 = distinct !{!95, !"look_up"}
!96 = !{!97}
!97 = distinct !{!97, !95, !"look_up: argument 1"}
!98 = !{!99}
!99 = distinct !{!99, !95, !"look_up: argument 2"}
!100 = !{!94, !97, !88, !91}
!101 = !{!97, !91}
!102 = !{!94, !99, !88}
!103 = !{!94, !88}
!104 = !{!97, !99, !91}
!105 = distinct !{!105, !34, !35}
!106 = distinct !{!106, !34, !35}
!107 = distinct !{!107, !34, !35}
!108 = !{!109, !10, i64 0}
!109 = !{!"", !10, i64 0, !10, i64 8, !30, i64 16}
!110 = !{!109, !10, i64 8}
!111 = !{!109, !30, i64 16}
!112 = !{ptr @add, ptr @multiply}
!113 = distinct !{!113, !34, !35}
!114 = !{!115}
!115 = distinct !{!115, !116, !"matrix: argument 0"}
!116 = distinct !{!116, !"matrix"}
!117 = !{!118}
!118 = distinct !{!118, !116, !"matrix: argument 1"}
!119 = !{!120}
!120 = distinct !{!120, !116, !"matrix: argument 2"}
!121 = !{!122}
!122 = distinct !{!122, !116, !"matrix: argument 3"}
!123 = !{!115, !118, !120}
!124 = !{!118, !120, !122}
!125 = !{!115, !120, !122}
!126 = !{!115, !118, !122}
!127 = distinct !{!127, !34, !35}
!128 = !{!129}
!129 = distinct !{!129, !130, !"affine: argument 0"}
!130 = distinct !{!130, !"affine"}
!131 = !{!132}
!132 = distinct !{!132, !130, !"affine: argument 1"}
!133 = !{!134}
!134 = distinct !{!134, !130, !"affine: argument 2"}
!135 = !{!132, !134}
!136 = !{!129, !134}
!137 = !{!129, !132}
!138 = !{!129, !132, !134}
!139 = distinct !{!139, !34, !35}
!140 = !{!141}
!141 = distinct !{!141, !142, !"local: argument 0"}
!142 = distinct !{!142, !"local"}
!143 = !{!144}
!144 = distinct !{!144, !142, !"local: argument 1"}
!145 = !{!146}
!146 = distinct !{!146, !142, !"local: argument 2"}
!147 = !{!144, !146}
!148 = !{!141, !146}
!149 = !{!141, !144}
!150 = !{!141, !144, !146}
!151 = distinct !{!151, !34, !35}
!152 = distinct !{!152, !34, !35}
!153 = !{!154}
!154 = distinct !{!154, !155, !"grade: argument 0"}
!155 = distinct !{!155, !"grade"}
!156 = !{!157}
!157 = distinct !{!157, !155, !"grade: argument 1"}
!158 = !{!159}
!159 = distinct !{!159, !155, !"grade: argument 2"}
!160 = !{!161}
!161 = distinct !{!161, !155, !"grade: argument 3"}
!162 = !{!163}
!163 = distinct !{!163, !155, !"grade: argument 4"}
!164 = !{!165}
!165 = distinct !{!165, !155, !"grade: argument 5"}
!166 = !{!157, !159, !161, !163, !165}
!167 = !{!154, !159, !161, !163, !165}
!168 = !{!154, !157, !161, !163, !165}
!169 = !{!154, !157, !159, !161, !163}
!170 = !{!154, !157, !159, !161, !165}
!171 = !{!154, !157, !159, !161, !163, !165}
!172 = distinct !{!172, !34, !35}
!173 = !{!154, !157, !159, !163, !165}
!174 = distinct !{!174, !34, !35}
!175 = !{!176}
!176 = distinct !{!176, !177, !"saturate: argument 0"}
!177 = distinct !{!177, !"saturate"}
!178 = !{!179}
!179 = distinct !{!179, !177, !"saturate: argument 1"}
!180 = !{!181}
!181 = distinct !{!181, !177, !"saturate: argument 2"}
!182 = !{!176, !179, !181}
!183 = !{!179, !181}
!184 = !{!176, !181}
!185 = !{!176, !179}
!186 = distinct !{!186, !34, !35}
!187 = !{!188}
!188 = distinct !{!188, !189, !"saturate: argument 0"}
!189 = distinct !{!189, !"saturate"}
!190 = !{!191}
!191 = distinct !{!191, !189, !"saturate: argument 1"}
!192 = !{!193}
!193 = distinct !{!193, !189, !"saturate: argument 2"}
!194 = !{!191, !193}
!195 = !{!188, !193}
!196 = !{!188, !191}
!197 = !{!198}
!198 = distinct !{!198, !199, !"cube: argument 0"}
!199 = distinct !{!199, !"cube"}
!200 = !{!201}
!201 = distinct !{!201, !199, !"cube: argument 1"}
!202 = !{!203}
!203 = distinct !{!203, !199, !"cube: argument 2"}
!204 = !{!205}
!205 = distinct !{!205, !199, !"cube: argument 3"}
!206 = !{!201, !203, !205}
!207 = !{!198, !203, !205}
!208 = !{!198, !201, !205}
!209 = !{!198, !201, !203, !205}
!210 = distinct !{!210, !34, !35}
!211 = !{!198, !201, !203}
!212 = distinct !{!212, !34, !35}
!213 = !{!214}
!214 = distinct !{!214, !215, !"calm: argument 0"}
!215 = distinct !{!215, !"calm"}
!216 = !{!217}
!217 = distinct !{!217, !215, !"calm: argument 1"}
!218 = !{!219}
!219 = distinct !{!219, !215, !"calm: argument 2"}
!220 = !{!217, !219}
!221 = !{!214, !219}
!222 = !{!214, !217}
!223 = !{!214, !217, !219}
!224 = distinct !{!224, !34, !35}
!225 = !{!226}
!226 = distinct !{!226, !227, !"tint: argument 0"}
!227 = distinct !{!227, !"tint"}
!228 = !{!229}
!229 = distinct !{!229, !227, !"tint: argument 1"}
!230 = !{!231}
!231 = distinct !{!231, !227, !"tint: argument 2"}
!232 = !{!229, !231}
!233 = !{!226, !231}
!234 = !{!226, !229}
!235 = !{!226, !229, !231}
!236 = distinct !{!236, !34, !35}
!237 = !{!238}
!238 = distinct !{!238, !239, !"clip: argument 0"}
!239 = distinct !{!239, !"clip"}
!240 = distinct !{!240, !34, !35}
!241 = distinct !{!241, !34, !35}
!242 = !{i64 0, i64 8, !243, i64 8, i64 8, !243, i64 16, i64 4, !29}
!243 = !{!10, !10, i64 0}
!244 = !{i64 0, i64 8, !243, i64 8, i64 4, !29}
!245 = !{i64 0, i64 4, !29}
!246 = !{!247}
!247 = distinct !{!247, !248, !"grain: argument 0"}
!248 = distinct !{!248, !"grain"}
!249 = distinct !{!249, !34, !35}
!250 = !{!251}
!251 = distinct !{!251, !252, !"paint: argument 0"}
!252 = distinct !{!252, !"paint"}
!253 = !{!254}
!254 = distinct !{!254, !252, !"paint: argument 1"}
!255 = !{!256}
!256 = distinct !{!256, !252, !"paint: argument 2"}
!257 = !{!258}
!258 = distinct !{!258, !252, !"paint: argument 3"}
!259 = !{!260}
!260 = distinct !{!260, !252, !"paint: argument 4"}
!261 = !{!262}
!262 = distinct !{!262, !252, !"paint: argument 5"}
!263 = !{!264}
!264 = distinct !{!264, !252, !"paint: argument 6"}
!265 = !{!251, !254, !256, !260, !262, !264}
!266 = !{!251, !254, !256, !258, !262, !264}
!267 = !{!251, !256, !258, !260, !262, !264}
!268 = !{!251, !254, !256, !258, !260, !264}
!269 = !{!251, !254, !256, !258, !260, !262}
!270 = !{!251, !254, !258, !260, !262, !264}
!271 = !{!254, !256, !258, !260, !262, !264}
!272 = distinct !{!272, !34, !35}
!273 = distinct !{!273, !34, !35}
!274 = !{!275}
!275 = distinct !{!275, !276, !"blend: argument 0"}
!276 = distinct !{!276, !"blend"}
!277 = !{!278}
!278 = distinct !{!278, !276, !"blend: argument 1"}
!279 = !{!280}
!280 = distinct !{!280, !276, !"blend: argument 2"}
!281 = !{!275, !280}
!282 = !{!275, !278}
!283 = !{!278, !280}
!284 = distinct !{!284, !34, !35}
!285 = distinct !{!285, !34, !35}
!286 = distinct !{!286, !34, !35}
!287 = distinct !{!287, !34, !35}
!288 = distinct !{!288, !34, !35}
!289 = distinct !{!289, !34, !35}
!290 = distinct !{!290, !34, !35}
!291 = distinct !{!291, !34, !35}
!292 = distinct !{!292, !34, !35}
!293 = !{!294}
!294 = distinct !{!294, !295, !"load_8: argument 0"}
!295 = distinct !{!295, !"load_8"}
!296 = !{!297}
!297 = distinct !{!297, !295, !"load_8: argument 1"}
!298 = !{!299}
!299 = distinct !{!299, !295, !"load_8: argument 2"}
!300 = !{!297, !299}
!301 = !{!294, !297}
!302 = !{!294, !299}
!303 = !{!304}
!304 = distinct !{!304, !305, !"load_source: argument 0"}
!305 = distinct !{!305, !"load_source"}
!306 = !{!307}
!307 = distinct !{!307, !308, !"lightness: argument 0"}
!308 = distinct !{!308, !"lightness"}
!309 = !{!310}
!310 = distinct !{!310, !308, !"lightness: argument 1"}
!311 = !{!312}
!312 = distinct !{!312, !313, !"store_16: argument 0"}
!313 = distinct !{!313, !"store_16"}
!314 = !{!315}
!315 = distinct !{!315, !313, !"store_16: argument 1"}
!316 = distinct !{!316, !34, !35}
!317 = distinct !{!317, !34, !35}
!318 = !{!319}
!319 = distinct !{!319, !320, !"load_16: argument 0"}
!320 = distinct !{!320, !"load_16"}
!321 = !{!322}
!322 = distinct !{!322, !320, !"load_16: argument 1"}
!323 = !{!324}
!324 = distinct !{!324, !320, !"load_16: argument 2"}
!325 = !{!322, !324}
!326 = !{!319, !322}
!327 = !{!319, !324}
!328 = distinct !{!328, !34, !35}
!329 = !{!330}
!330 = distinct !{!330, !331, !"load_source: argument 0"}
!331 = distinct !{!331, !"load_source"}
!332 = !{!333}
!333 = distinct !{!333, !334, !"lightness: argument 0"}
!334 = distinct !{!334, !"lightness"}
!335 = !{!336}
!336 = distinct !{!336, !334, !"lightness: argument 1"}
!337 = !{!338}
!338 = distinct !{!338, !339, !"store_8: argument 0"}
!339 = distinct !{!339, !"store_8"}
!340 = !{!341}
!341 = distinct !{!341, !339, !"store_8: argument 1"}
!342 = distinct !{!342, !34, !35}
!343 = !{!344}
!344 = distinct !{!344, !345, !"load_16: argument 0"}
!345 = distinct !{!345, !"load_16"}
!346 = !{!347}
!347 = distinct !{!347, !345, !"load_16: argument 1"}
!348 = !{!349}
!349 = distinct !{!349, !345, !"load_16: argument 2"}
!350 = !{!347, !349}
!351 = !{!344, !347}
!352 = !{!344, !349}
!353 = !{!354}
!354 = distinct !{!354, !355, !"load_source: argument 0"}
!355 = distinct !{!355, !"load_source"}
!356 = !{!357}
!357 = distinct !{!357, !358, !"lightness: argument 0"}
!358 = distinct !{!358, !"lightness"}
!359 = !{!360}
!360 = distinct !{!360, !358, !"lightness: argument 1"}
!361 = !{!362}
!362 = distinct !{!362, !363, !"store_16: argument 0"}
!363 = distinct !{!363, !"store_16"}
!364 = !{!365}
!365 = distinct !{!365, !363, !"store_16: argument 1"}
!366 = distinct !{!366, !34, !35}
!367 = distinct !{!367, !34, !35}
!368 = distinct !{!368, !34, !35}
!369 = distinct !{!369, !34, !35}
!370 = !{!371}
!371 = distinct !{!371, !372, !"cut_8: argument 0"}
!372 = distinct !{!372, !"cut_8"}
!373 = !{!374}
!374 = distinct !{!374, !372, !"cut_8: argument 1"}
!375 = distinct !{!375, !34, !35}
!376 = distinct !{!376, !34, !35}
!377 = distinct !{!377, !34, !35}
!378 = distinct !{!378, !34, !35}
!379 = !{!380}
!380 = distinct !{!380, !381, !"displace: argument 0"}
!381 = distinct !{!381, !"displace"}
!382 = !{!383}
!383 = distinct !{!383, !384, !"gather_one: argument 0"}
!384 = distinct !{!384, !"gather_one"}
!385 = !{!386}
!386 = distinct !{!386, !384, !"gather_one: argument 1"}
!387 = distinct !{!387, !34, !35}
!388 = distinct !{!388, !34, !35}
!389 = !{!390}
!390 = distinct !{!390, !391, !"displace: argument 0"}
!391 = distinct !{!391, !"displace"}
!392 = !{!393}
!393 = distinct !{!393, !394, !"gather: argument 0"}
!394 = distinct !{!394, !"gather"}
!395 = !{!396}
!396 = distinct !{!396, !394, !"gather: argument 1"}
!397 = distinct !{!397, !34, !35}
!398 = distinct !{!398, !34, !35}
!399 = distinct !{!399, !34, !35}
!400 = distinct !{!400, !34, !35}
!401 = !{!402}
!402 = distinct !{!402, !403, !"displace: argument 0"}
!403 = distinct !{!403, !"displace"}
!404 = !{!405}
!405 = distinct !{!405, !406, !"gather_one: argument 0"}
!406 = distinct !{!406, !"gather_one"}
!407 = !{!408}
!408 = distinct !{!408, !406, !"gather_one: argument 1"}
!409 = distinct !{!409, !34, !35}
!410 = !{!411}
!411 = distinct !{!411, !412, !"displace: argument 0"}
!412 = distinct !{!412, !"displace"}
!413 = !{!414}
!414 = distinct !{!414, !415, !"gather: argument 0"}
!415 = distinct !{!415, !"gather"}
!416 = !{!417}
!417 = distinct !{!417, !415, !"gather: argument 1"}
!418 = distinct !{!418, !34, !35}
!419 = distinct !{!419, !34, !35}
!420 = distinct !{!420, !34, !35}
!421 = distinct !{!421, !34, !35}
!422 = !{!423}
!423 = distinct !{!423, !424, !"cut_16: argument 0"}
!424 = distinct !{!424, !"cut_16"}
!425 = !{!426}
!426 = distinct !{!426, !424, !"cut_16: argument 1"}
!427 = distinct !{!427, !34, !35}
!428 = distinct !{!428, !34, !35}
!429 = distinct !{!429, !34, !35}
!430 = distinct !{!430, !34, !35}
!431 = !{!432}
!432 = distinct !{!432, !433, !"displace: argument 0"}
!433 = distinct !{!433, !"displace"}
!434 = !{!435}
!435 = distinct !{!435, !436, !"gather_one: argument 0"}
!436 = distinct !{!436, !"gather_one"}
!437 = !{!438}
!438 = distinct !{!438, !436, !"gather_one: argument 1"}
!439 = distinct !{!439, !34, !35}
!440 = !{!441}
!441 = distinct !{!441, !442, !"displace: argument 0"}
!442 = distinct !{!442, !"displace"}
!443 = !{!444}
!444 = distinct !{!444, !445, !"gather: argument 0"}
!445 = distinct !{!445, !"gather"}
!446 = !{!447}
!447 = distinct !{!447, !445, !"gather: argument 1"}
!448 = distinct !{!448, !34, !35}
!449 = distinct !{!449, !34, !35}
!450 = distinct !{!450, !34, !35}
!451 = !{!452}
!452 = distinct !{!452, !453, !"displace: argument 0"}
!453 = distinct !{!453, !"displace"}
!454 = !{!455}
!455 = distinct !{!455, !456, !"gather_one: argument 0"}
!456 = distinct !{!456, !"gather_one"}
!457 = !{!458}
!458 = distinct !{!458, !456, !"gather_one: argument 1"}
!459 = distinct !{!459, !34, !35}
!460 = !{!461}
!461 = distinct !{!461, !462, !"displace: argument 0"}
!462 = distinct !{!462, !"displace"}
!463 = !{!464}
!464 = distinct !{!464, !465, !"gather: argument 0"}
!465 = distinct !{!465, !"gather"}
!466 = !{!467}
!467 = distinct !{!467, !465, !"gather: argument 1"}
!468 = distinct !{!468, !34, !35}
!469 = distinct !{!469, !34, !35}
!470 = distinct !{!470, !34, !35}
!471 = distinct !{!471, !34, !35}
!472 = !{!473}
!473 = distinct !{!473, !474, !"covered: argument 0"}
!474 = distinct !{!474, !"covered"}
!475 = !{!476}
!476 = distinct !{!476, !474, !"covered: argument 1"}
!477 = distinct !{!477, !34, !35}
!478 = distinct !{!478, !34, !35}
!479 = distinct !{!479, !34, !35}
!480 = distinct !{!480, !34, !35}
!481 = distinct !{!481, !34, !35}
!482 = distinct !{!482, !34, !35}
!483 = distinct !{!483, !34, !35}
!484 = distinct !{!484, !34, !35}
!485 = !{!486}
!486 = distinct !{!486, !487, !"covered: argument 0"}
!487 = distinct !{!487, !"covered"}
!488 = !{!489}
!489 = distinct !{!489, !487, !"covered: argument 1"}
!490 = distinct !{!490, !34, !35}
!491 = distinct !{!491, !34, !35}
!492 = distinct !{!492, !34, !35}
!493 = distinct !{!493, !34, !35}
!494 = distinct !{!494, !34, !35}
!495 = distinct !{!495, !34, !35}
!496 = !{!497}
!497 = distinct !{!497, !498, !"expand: argument 0"}
!498 = distinct !{!498, !"expand"}
!499 = !{!500}
!500 = distinct !{!500, !498, !"expand: argument 1"}
!501 = !{!502}
!502 = distinct !{!502, !498, !"expand: argument 2"}
!503 = !{!504}
!504 = distinct !{!504, !498, !"expand: argument 3"}
!505 = distinct !{!505, !34, !35}
!506 = !{!497, !502, !504}
!507 = !{!500, !502, !504}
!508 = !{!497, !500, !504}
!509 = !{!497, !500, !502}
!510 = distinct !{!510, !34, !35}
!511 = !{!512}
!512 = distinct !{!512, !513, !"expand: argument 0"}
!513 = distinct !{!513, !"expand"}
!514 = !{!515}
!515 = distinct !{!515, !513, !"expand: argument 1"}
!516 = !{!517}
!517 = distinct !{!517, !513, !"expand: argument 2"}
!518 = !{!519}
!519 = distinct !{!519, !513, !"expand: argument 3"}
!520 = !{!512, !517, !519}
!521 = !{!515, !517, !519}
!522 = !{!512, !515, !519}
!523 = !{!512, !515, !517}
!524 = distinct !{!524, !34, !35}
!525 = distinct !{!525, !34, !35}
!526 = distinct !{!526, !34, !35}
!527 = distinct !{!527, !34, !35}
!528 = distinct !{!528, !34, !35}
!529 = !{!530}
!530 = distinct !{!530, !531, !"lay: argument 0"}
!531 = distinct !{!531, !"lay"}
!532 = !{!533}
!533 = distinct !{!533, !531, !"lay: argument 1"}
!534 = !{!535}
!535 = distinct !{!535, !531, !"lay: argument 2"}
!536 = !{!530, !535}
!537 = !{!530, !533}
!538 = !{!533, !535}
!539 = distinct !{!539, !34, !35}
!540 = !{!541}
!541 = distinct !{!541, !542, !"refine: argument 0"}
!542 = distinct !{!542, !"refine"}
!543 = !{!544}
!544 = distinct !{!544, !542, !"refine: argument 1"}
!545 = !{!546}
!546 = distinct !{!546, !542, !"refine: argument 2"}
!547 = !{!541, !544}
!548 = !{!544, !546}
!549 = !{!541, !544, !546}
!550 = !{!541, !546}
!551 = distinct !{!551, !34, !35}
!552 = distinct !{!552, !34, !35}
